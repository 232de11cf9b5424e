import { describe, expect, it } from 'vitest';
import type { Table } from '../../report/blocks.ts';
import { show } from '../../report/values.ts';
import type { Plan } from '../document/schema.ts';
import { cashAsked, cashInShort, cashSection } from './cash.ts';
import { committedTo } from './committed.ts';
import { optionsTold } from './options.ts';
import { CLEAR_LETTER_DAY, clearLetterPlan, counted, examplePlan, TODAY } from './plans.fixture.ts';

const asked = (plan: Plan, today: string) => cashAsked(plan, counted(plan), today);
function tableOf(plan: Plan, today: string): Table<string> {
  const [section] = cashSection(asked(plan, today));
  const block = section?.blocks[0];
  if (block?.kind !== 'table') throw new Error('No cash is told.');
  return { ...block.table, rows: block.table.rows.map((row) => row.map(show)) };
}
const columnOf = ({ columns, rows }: Table<string>, label: string) =>
  rows.map((row) => row[columns.findIndex((column) => column.label === label)] ?? '');

describe.each([
  { name: 'the worked example', plan: examplePlan(), today: TODAY },
  { name: 'the insurer’s plan', plan: clearLetterPlan(), today: CLEAR_LETTER_DAY },
])('the cash of $name', ({ plan, today }) => {
  it('ends with what the options say is left, and names its lowest point once', () => {
    const table = tableOf(plan, today);
    const chosen = optionsTold(plan, counted(plan), today)?.rows.find(({ recommended }) => recommended);
    expect(show(chosen?.left ?? '')).toContain(`${columnOf(table, 'Stands at').at(-1)} (`);
    const lowest = columnOf(table, 'Day').filter((day) => day.endsWith(', lowest'));
    expect(lowest).toHaveLength(1);
    const line = show(cashInShort(asked(plan, today)));
    expect(line).toContain(`Lowest on ${lowest[0]?.replace(', lowest', '')}, £`);
    expect(line).toMatch(/back at nought by \d+ \w+ 20\d\d/);
  });
});

it('is as low as the team and the contracts that a yes takes where all comes in on the day of delivery', () => {
  const plan = examplePlan();
  const kept = committedTo(plan, counted(plan), TODAY)?.kept?.all;
  const lowest = asked(plan, TODAY)?.cash.lowest.short ?? 0;
  expect(Math.abs(lowest - (kept ?? 0))).toBeLessThan(1000);
});

it('has no column for time that is freed, and none beside it, where there is neither', () => {
  const plan = examplePlan();
  for (const row of plan.benefits.benefits) row.kind = 'avoided';
  Object.assign(plan.stalled.burn, { low: '', likely: '', high: '' });
  expect(tableOf(plan, TODAY).columns.map(({ label }) => label)).toEqual([
    ...['Day', 'Goes out', 'Comes in', 'Stands at'],
  ]);
  expect(show(cashInShort(asked(plan, TODAY)))).not.toContain('the team stays');
});

it('says that nothing comes in and that it is never back where nothing brings money', () => {
  const plan = examplePlan();
  plan.benefits.benefits = [];
  expect(show(cashInShort(asked(plan, TODAY)))).toMatch(/; never back at nought$/);
  const [, text] = cashSection(asked(plan, TODAY))[0]?.blocks ?? [];
  expect(text?.kind === 'text' && show(text.text)).toContain('No money comes in within the years compared');
});

it('is in the currency of the plan, and in none of a plan that recommends no course', () => {
  const plan = examplePlan();
  plan.scope.currency = 'EUR';
  expect(show(cashInShort(asked(plan, TODAY)))).toContain('€971,000');
  plan.benefits.asFinish = '';
  expect(asked(plan, TODAY)).toBeUndefined();
  expect(cashSection(undefined)).toEqual([]);
});
