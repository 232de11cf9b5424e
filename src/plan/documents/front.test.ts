import { describe, expect, it } from 'vitest';
import { shown } from '../../report/shown.fixture.ts';
import { blankRow } from '../../sheets/fields.ts';
import { STEERING } from '../../sheets/steering/fields.ts';
import { blankPlan, type Plan } from '../document/schema.ts';
import { decisionsAsked } from './front.ts';
import { CLEAR_LETTER_DAY, clearLetterPlan, counted, examplePlan, TODAY, WORDINGS } from './plans.fixture.ts';
import { openQuestions } from './questions.ts';

const tableOf = (plan: Plan, today: string) =>
  shown(decisionsAsked(plan, counted(plan), WORDINGS, today)).flatMap((block) =>
    block.kind === 'table' ? [block.table] : [],
  )[0];
const rowsOf = (plan: Plan, today = TODAY) => tableOf(plan, today)?.rows ?? [];

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
    // What a reviewer asked waits for a question that its answer names, and is named there.
    expect(rows.some((said) => said.endsWith('(MR-07 waits for it)'))).toBe(
      plan.program.name === 'Clear Letter',
    );
  });

  it('say what a no means: in somebody’s words with what it takes to stop, or what it alone leaves open', () => {
    const onNo = (plan: Plan, today = TODAY) => rowsOf(plan, today).map((row) => row[2]);
    expect(onNo(examplePlan())).toEqual([
      `£80,000 to stop. ${examplePlan().benefits.onNo}`,
      'Only after a no to 1: give notice by 31 December 2026',
    ]);
    expect(onNo(clearLetterPlan(), CLEAR_LETTER_DAY)[1]).toBe('–');
  });

  it('say above them who decides all of them and who must agree, and in each row where that differs', () => {
    const [example, letter] = [tableOf(examplePlan(), TODAY), tableOf(clearLetterPlan(), CLEAR_LETTER_DAY)];
    expect(example?.caption).toBe(
      'Tomas Reyl decides, Tue 8 Dec 2026. Nothing passes against a no of Dr Priya Raman (Model risk), Marek Dunne (Security) or Lucía Ferrant (Financial-crime compliance).',
    );
    expect(example?.columns).toHaveLength(4);
    expect(letter?.caption).toMatch(/^Nothing passes against a no of Ada Rourke/);
    expect(letter?.rows.map((row) => row.at(-1))).toContain('Greta Falk, 13 Oct 2026');
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
    expect(rowsOf(plan)).toEqual([['1. Go on?', 'not yet said', 'not yet said']]);
  });
});
