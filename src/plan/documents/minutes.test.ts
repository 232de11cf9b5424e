import { describe, expect, it } from 'vitest';
import type { Block } from '../../report/blocks.ts';
import { show } from '../../report/values.ts';
import { blankPlan, type Plan } from '../document/schema.ts';
import { agendaOf } from './agenda.ts';
import { conditionsOf } from './conditionsOfYes.ts';
import { minutesToFill } from './minutes.ts';
import { CLEAR_LETTER_DAY, clearLetterPlan, counted, examplePlan, TODAY, WORDINGS } from './plans.fixture.ts';
import { openQuestions } from './questions.ts';

const PLANS = [
  { name: 'the worked example', plan: examplePlan(), today: TODAY },
  { name: 'the insurer’s plan', plan: clearLetterPlan(), today: CLEAR_LETTER_DAY },
];

const tablesIn = (blocks: Block[]) =>
  blocks.flatMap((block) =>
    block.kind === 'table' ? [{ ...block.table, rows: block.table.rows.map((row) => row.map(show)) }] : [],
  );
const minutes = (plan: Plan, today: string) => minutesToFill(plan, counted(plan), WORDINGS, today);

describe.each(PLANS)('the minutes of $name', ({ plan, today }) => {
  it('have a head to fill in: the day with its day of the week, who was there and who not, and who writes', () => {
    const [head] = minutes(plan, today);
    const rows = head?.kind === 'facts' ? head.rows : [];
    expect(rows.map(({ label }) => label)).toEqual(['Sitting', 'Present', 'Absent', 'Written by']);
    expect(show(rows[0]?.value ?? '')).toMatch(/^Planned for Tue \d+ \w+ 2026; held on _+, from _+ to _+$/);
    for (const { value } of rows) expect(show(value)).toContain('____');
  });

  it('have an empty row for each item of the agenda, each question by its number', () => {
    const [items] = tablesIn(minutes(plan, today));
    const { items: held, below } = agendaOf(plan, today);
    expect(items?.rows).toHaveLength(held.length - 2 + below.length);
    for (const [, ...cells] of items?.rows ?? []) expect(cells.every((cell) => cell === '')).toBe(true);
    const names = items?.rows.map(([name = '']) => name) ?? [];
    for (const [at, { question }] of openQuestions(plan, today).entries())
      expect(names).toContain(`${at + 1}. ${question}`);
  });

  it('have a line for the day agreed of each condition by its number, and two for what is new', () => {
    const last = minutes(plan, today).at(-1);
    const said = last?.kind === 'facts' ? show(last.rows[0]?.value ?? '') : '';
    const count = conditionsOf(plan, counted(plan), WORDINGS, today).length;
    expect(said.split(/; |\n/).map((one) => Number.parseInt(one, 10))).toEqual(
      Array.from({ length: count + 2 }, (_, at) => at + 1),
    );
  });
});

it('are nothing where nothing is on the agenda', () => {
  expect(minutes(blankPlan('p'), TODAY)).toEqual([]);
});
