import { describe, expect, it } from 'vitest';
import { type Table, tableIn } from '../../report/blocks.ts';
import { show } from '../../report/values.ts';
import type { Plan } from '../document/schema.ts';
import { byLine, isAskedByLine } from './byLine.ts';
import { committedTo } from './committed.ts';
import { CLEAR_LETTER_DAY, clearLetterPlan, counted, examplePlan, TODAY, WORDINGS } from './plans.fixture.ts';

const lettered = clearLetterPlan();

function tableOf(plan: Plan, today: string, decisions = true): Table | undefined {
  const [block] = byLine(plan, counted(plan), WORDINGS, today, { decisions });
  return block && tableIn(block);
}

const amount = (text: string) => Number(text.replaceAll('−', '-').replace(/[^\d.-]/g, '')) || 0;

function rowsOf(plan: Plan, today: string): string[][] {
  return (tableOf(plan, today)?.rows ?? []).map((row) => row.map(show));
}

/** The example with another sheet of costs or another scope. */
function changed(stalled: object, scope: object = {}): Plan {
  const plan = examplePlan();
  return { ...plan, stalled: { ...plan.stalled, ...stalled }, scope: { ...plan.scope, ...scope } };
}

const PLANS: Record<string, [Plan, string]> = {
  'the example': [examplePlan(), TODAY],
  'the insurer’s': [lettered, CLEAR_LETTER_DAY],
  'a rate that is no round sum': [changed({}, { cost: '4613.37' }), TODAY],
  'more asked than its lines hold': [
    changed({ finish: { low: '800000', likely: '800500', high: '900000' } }),
    TODAY,
  ],
  'integration as a multiple': [
    changed({}, { integration: { ...examplePlan().scope.integration, low: '', likely: '', high: '' } }),
    TODAY,
  ],
  'effort in days': [changed({}, { effortUnit: 'days', costUnit: 'day', cost: '920' }), TODAY],
  'a forecast in place of what is asked': [changed({ finish: { low: '', likely: '', high: '' } }), TODAY],
};

describe.each(Object.entries(PLANS))('the money by line of work, of %s', (_, [plan, today]) => {
  const rows = rowsOf(plan, today);
  const all = rows.findIndex(([what]) => what === 'All lines');

  it.each([2, 3, 4, 5])('adds up in column %i, line by line and below all lines', (column) => {
    const column_ = rows.map((row) => amount(row[column] ?? ''));
    const sum = (list: number[]) => list.reduce((total, one) => total + one, 0);
    expect(all).toBeGreaterThan(7);
    expect(sum(column_.slice(0, all))).toBeCloseTo(column_[all] ?? Number.NaN, 1);
    const below = column_.slice(all);
    if (below.length > 1 && below.at(-1)) {
      expect(sum(below.slice(0, -1))).toBeCloseTo(below.at(-1) ?? Number.NaN, 1);
    }
  });
});

describe('what it ends with', () => {
  it.each(['the example', 'the insurer’s'])('is the sum to sign and its reserve, as %s has them', (name) => {
    const [plan, today] = PLANS[name] ?? [lettered, ''];
    const last = rowsOf(plan, today).at(-1) ?? [];
    const taken = committedTo(plan, counted(plan), today);
    expect(amount(last[3] ?? '')).toBe(taken?.sign);
    expect(amount(last[4] ?? '')).toBe((taken?.sign ?? 0) + (taken?.reserve?.sum ?? 0));
    expect(isAskedByLine(plan, counted(plan), today)).toBe(true);
  });

  it('is what all lines come to where a forecast stands in for what is asked', () => {
    const [plan, today] = PLANS['a forecast in place of what is asked'] ?? [lettered, ''];
    expect(rowsOf(plan, today).at(-1)?.[0]).toBe('All lines');
    expect(isAskedByLine(plan, counted(plan), today)).toBe(false);
  });

  it('says of what is asked beyond the lines that it is', () => {
    const [plan, today] = PLANS['more asked than its lines hold'] ?? [lettered, ''];
    const beyond = rowsOf(plan, today).find(([what]) => what === 'Asked beyond these lines');
    expect(beyond?.slice(3, 5)).toEqual(['£27,700', '–']);
  });
});

describe('what it says of a line', () => {
  it('is whose figure it is, and what was granted only of all together, on the day of the decision', () => {
    const rows = rowsOf(examplePlan(), TODAY);
    expect(rows[1]?.slice(0, 4)).toEqual(['Integration', 'Owen Tighe', '80', '£368,000']);
    const done = rows.find(([what]) => what?.startsWith('Taken for done'));
    expect(done?.[0]).toContain('granted on 28 Oct 2026');
  });

  it('tells no decision to a reader who is shown none', () => {
    const table = tableOf(examplePlan(), TODAY, false);
    expect(table?.rows.flat().map(show).join()).not.toContain('granted');
  });

  it('leaves out the original plan where there was none', () => {
    const { scope } = examplePlan();
    const none = Object.fromEntries(
      (['model', 'integration', 'validation', 'security'] as const).map((one) => [
        one,
        { ...scope[one], planned: '' },
      ]),
    );
    expect(tableOf(changed({}, none), TODAY)?.columns.map(({ label }) => label)).not.toContain(
      'Original plan',
    );
  });

  it('is nothing while a week has no cost', () => {
    expect(tableOf(changed({}, { cost: '' }), TODAY)).toBe(undefined);
  });
});
