import { describe, expect, it } from 'vitest';
import { shown } from '../../report/shown.fixture.ts';
import { blankPlan, type Plan } from '../document/schema.ts';
import { agendaOf } from './agenda.ts';
import { conditionsOf } from './conditionsOfYes.ts';
import { CLEAR_LETTER_DAY, clearLetterPlan, counted, examplePlan, TODAY, WORDINGS } from './plans.fixture.ts';
import { openQuestions } from './questions.ts';
import { atTheTable } from './sitting.ts';

const PLANS = [
  { name: 'the worked example', plan: examplePlan(), today: TODAY },
  { name: 'the insurer’s plan', plan: clearLetterPlan(), today: CLEAR_LETTER_DAY },
];

const minutes = (plan: Plan, today: string) =>
  shown(atTheTable(plan, counted(plan), WORDINGS, today).filter(({ id }) => id === 'agenda'));
const factsIn = (plan: Plan, today: string) =>
  minutes(plan, today).flatMap((block) => (block.kind === 'facts' ? [block.rows] : []));
const tablesIn = (plan: Plan, today: string) =>
  minutes(plan, today).flatMap((block) => (block.kind === 'table' ? [block.table] : []));

describe.each(PLANS)('the minutes of $name', ({ plan, today }) => {
  it('have a head to fill in: the day with its day of the week, who was there and who not, and who writes', () => {
    const rows = factsIn(plan, today)[0] ?? [];
    expect(rows.map(({ label }) => label)).toEqual(['Sitting', 'Present', 'Absent', 'Written by']);
    expect(rows[0]?.value).toMatch(/^Planned for Tue \d+ \w+ 2026; held on _+, from _+ to _+$/);
    for (const { value } of rows) expect(value).toContain('____');
  });

  it('are filled in beside each item of the agenda, each question by its number', () => {
    const tables = tablesIn(plan, today);
    const { items, below } = agendaOf(plan, today);
    expect(tables.map(({ rows }) => rows.length)).toEqual([items.length, below.length]);
    for (const { columns, rows } of tables) {
      expect(columns.at(-1)).toMatchObject({ byHand: true });
      for (const row of rows) expect(row.at(-1)).toBe('');
    }
    const said = tables.flatMap(({ rows }) => rows.map(([, what = '']) => what)).join('\n');
    for (const [at, { question }] of openQuestions(plan, today).entries())
      expect(said).toContain(`${at + 1}. ${question}`);
  });

  it('have a line for the day agreed of each condition by its number, and two for what is new', () => {
    const [last] = factsIn(plan, today).at(-1) ?? [];
    const count = conditionsOf(plan, counted(plan), WORDINGS, today).length;
    expect(last?.value.split(/; |\n/).map((one) => Number.parseInt(one, 10))).toEqual(
      Array.from({ length: count + 2 }, (_, at) => at + 1),
    );
  });
});

it('are nothing where nothing is on the agenda', () => {
  expect(tablesIn(blankPlan('p'), TODAY)).toEqual([]);
  expect(factsIn(blankPlan('p'), TODAY)).toEqual([]);
});
