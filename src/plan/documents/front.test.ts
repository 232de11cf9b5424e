import { describe, expect, it } from 'vitest';
import { shown } from '../../report/shown.fixture.ts';
import { blankRow } from '../../sheets/fields.ts';
import { STEERING } from '../../sheets/steering/fields.ts';
import { blankPlan, type Plan } from '../document/schema.ts';
import { decisionsAsked } from './front.ts';
import { CLEAR_LETTER_DAY, clearLetterPlan, counted, examplePlan, TODAY, WORDINGS } from './plans.fixture.ts';
import { openQuestions } from './questions.ts';

const rowsOf = (plan: Plan, today = TODAY) =>
  shown(decisionsAsked(plan, counted(plan), WORDINGS, today)).flatMap((block) =>
    block.kind === 'table' ? block.table.rows : [],
  );

describe('the decisions that a committee is asked for, on its first page', () => {
  it.each([
    ['the worked example', examplePlan(), TODAY],
    ['the insurer', clearLetterPlan(), CLEAR_LETTER_DAY],
  ])('are all that are open, in the order of their numbers: %s', (_, plan, today) => {
    const open = openQuestions(plan, today);
    expect(open.length).toBeGreaterThan(1);
    const rows = rowsOf(plan, today).map(([question = '']) => question);
    expect(rows.map((said) => said.replace(/ \(.*\)$/, ''))).toEqual(
      open.map(({ question }, at) => `${at + 1}. ${question.trim()}`),
    );
    // What a yes to the first settles is said at both.
    const settled = rows.findIndex((said) => said.includes('(a yes to 1 means no notice')) + 1;
    // What a reviewer asked waits for a question that its answer names, and is named there.
    expect(rows.some((said) => said.endsWith('MR-07 waits for it)'))).toBe(
      plan.program.name === 'Clear Letter',
    );
    expect(settled).toBeGreaterThan(1);
    expect(rows[0]).toMatch(new RegExp(`\\(a yes means no notice in ${settled}\\)$`));
  });

  it('have nothing where nothing is open, or where the questions are left out', () => {
    expect(rowsOf(blankPlan('p'))).toEqual([]);
    expect(rowsOf({ ...examplePlan(), parts: { 'committee/toDecide': false } })).toEqual([]);
  });

  it('say of each what nobody has said yet', () => {
    const plan = blankPlan('p');
    plan.steering.decisions = [
      { ...blankRow(STEERING.fields.decisions, 'd'), question: 'Go on?', date: '2026-12-24' },
    ];
    expect(rowsOf(plan)).toEqual([
      ['1. Go on?', 'not yet said', 'not yet said', 'not yet said, 24 Dec 2026'],
    ]);
  });
});
