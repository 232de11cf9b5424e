import { describe, expect, it } from 'vitest';
import { sectionOf } from '../../report/document.ts';
import { shown } from '../../report/shown.fixture.ts';
import { blankPlan, type Plan } from '../document/schema.ts';
import { CLEAR_LETTER_DAY, clearLetterPlan, counted, examplePlan, TODAY } from './plans.fixture.ts';
import { isContested, leadsIn, waysOf, whatTurns } from './waysOfCounting.ts';
import { waysTable } from './waysTable.ts';

const waysIn = (plan: Plan, today = TODAY) => waysOf(plan, counted(plan), today);
const sums = (plan: Plan, today = TODAY) =>
  (waysIn(plan, today)?.ways ?? []).map(({ left }) =>
    [...left.values()].map((sum) => Math.round(sum / 1000)),
  );
const tableIn = (plan: Plan, today = TODAY) =>
  shown(sectionOf('ways', '', waysTable(plan, counted(plan), today))).flatMap((block) =>
    block.kind === 'table' ? [block.table] : [],
  )[0];

/** The example with nothing said of what the team costs a month. */
const withoutTeam = () => {
  const plan = examplePlan();
  plan.stalled.burn = { low: '', likely: '', high: '' };
  return plan;
};
/** The example of which no time is freed. */
const withoutFreed = () => {
  const plan = examplePlan();
  plan.benefits.benefits = plan.benefits.benefits.filter(({ kind }) => kind !== 'freed');
  return plan;
};

describe('what each option leaves, counted in every way that a plan holds', () => {
  it('is counted by budgets and with freed time, each with people who move, a team that stays, and at its other cost', () => {
    expect(sums(examplePlan())).toEqual([
      [305, -121, -80],
      [-142, -427, -80],
      [-407, -575, -80],
      [500, -35, -80],
      [53, -341, -80],
      [-212, -489, -80],
    ]);
  });

  it('has only the ways that are told apart: no team, no freed time, no other cost', () => {
    expect(waysIn(withoutTeam())?.ways.map(({ team, freed }) => [team, freed])).toEqual([
      ['moves', false],
      ['moves', true],
    ]);
    expect(waysIn(withoutFreed())?.ways.map(({ freed }) => freed)).toEqual([true, true, true]);
    const plan = examplePlan();
    plan.scope.people = '';
    expect(waysIn(plan)?.ways.map(({ team }) => team)).toEqual(['moves', 'stays', 'moves', 'stays']);
  });

  it('says in how many ways each leaves the most, and what decides between them', () => {
    const told = waysIn(examplePlan());
    if (!told) throw new Error('nothing is counted');
    expect(leadsIn(told).map(({ option, ways }) => [option.course, ways])).toEqual([
      ['finish', [1, 4, 5]],
      ['stop', [2, 3, 6]],
    ]);
    expect(isContested(told)).toBe(true);
    expect(whatTurns(told)).toEqual({ team: true, rate: true, freed: true });
  });

  it('contests nothing where what is recommended leaves the most on every count', () => {
    const told = waysIn(clearLetterPlan(), CLEAR_LETTER_DAY);
    if (!told) throw new Error('nothing is counted');
    expect(leadsIn(told).map(({ option }) => option.course)).toEqual(['finish']);
    expect(isContested(told)).toBe(false);
  });

  it('counts no lead where two leave the same', () => {
    const plan = examplePlan();
    plan.stalled.restructure = plan.stalled.finish;
    plan.stalled.restructureIn = plan.stalled.finishIn;
    plan.benefits.smaller = '100';
    const [first] = waysIn(plan)?.ways ?? [];
    expect(first?.left.get('restructure')).toBe(first?.left.get('finish'));
    expect(first?.most).toBeUndefined();
  });

  it('stands in a row a way, under the letters by which the options are chosen', () => {
    const table = tableIn(examplePlan());
    expect(table?.columns.map(({ label }) => label)).toEqual([
      'Counted so',
      'a: Every region',
      'b: One more region, then ask again',
      'c: Stop at Northern',
      'Leaves most',
    ]);
    expect(table?.rows.map((row) => row.at(-1))).toEqual(['a', 'c', 'c', 'a', 'a', 'c']);
    expect(table?.rows[2]?.[0]).toMatch(/^3\. .*£169,000 a month$/);
  });

  it('is nothing where nothing is counted', () => {
    expect(waysIn(blankPlan('p'))).toBeUndefined();
    expect(tableIn(blankPlan('p'))).toBeUndefined();
  });
});
