import { describe, expect, it } from 'vitest';
import { sectionOf } from '../../report/document.ts';
import { shown } from '../../report/shown.fixture.ts';
import { blankPlan, type Plan } from '../document/schema.ts';
import { inAllTable } from './inAll.ts';
import { CLEAR_LETTER_DAY, clearLetterPlan, counted, examplePlan, TODAY } from './plans.fixture.ts';

const tableIn = (plan: Plan, today = TODAY) =>
  shown(sectionOf('all', '', inAllTable(plan, counted(plan), today))).flatMap((block) =>
    block.kind === 'table' ? [block.table] : [],
  )[0];
const inAll = (plan: Plan, today = TODAY) =>
  (tableIn(plan, today)?.rows ?? [])
    .filter(([label]) => label?.startsWith('In all'))
    .map((row) => row.slice(1));

describe('what each option comes to in all', () => {
  it('is what is spent, its own sum and its contracts, on one basis for every option and without a reserve', () => {
    expect(inAll(examplePlan())).toEqual([
      ['£1,036,800', '£789,000', '£593,000'],
      ['£1,484,000', '£1,095,000', '£593,000'],
      ['£1,749,000', '£1,243,000', '£593,000'],
    ]);
    expect(inAll(clearLetterPlan(), CLEAR_LETTER_DAY)[0]).toEqual(['£526,000', '£400,000', '£296,000']);
  });

  it('stands under the sum of each with its range, and when it ends', () => {
    expect(tableIn(examplePlan())?.rows[0]).toEqual([
      'Its own sum (low to high)',
      ...['£427,800 (£340k to £690k)', '£180,000 (£120k to £300k)', '£80,000 (£42k to £160k)'],
    ]);
  });

  it('is not told where nobody has said what is spent', () => {
    const plan = clearLetterPlan();
    plan.stalled.sunk = '';
    plan.stalled.finish = { low: '', likely: '', high: '' };
    expect(inAll(plan, CLEAR_LETTER_DAY)).toEqual([]);
    expect(tableIn(plan, CLEAR_LETTER_DAY)?.caption).toBe('The sum and the end of each option');
    expect(tableIn(blankPlan('p'))).toBeUndefined();
  });
});
