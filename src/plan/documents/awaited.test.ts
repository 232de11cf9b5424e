import { expect, it } from 'vitest';
import { shown } from '../../report/shown.fixture.ts';
import { mostAwaitedFirst } from './awaited.ts';
import { furtherAsks } from './furtherAsks.ts';
import { CLEAR_LETTER_DAY, clearLetterPlan, counted, examplePlan, TODAY, WORDINGS } from './plans.fixture.ts';
import type { Task } from './tasks.ts';
import { yoursAndWhen } from './yoursAndWhen.ts';

const PLANS = [
  ['the bank', examplePlan(), TODAY],
  ['the insurer', clearLetterPlan(), CLEAR_LETTER_DAY],
] as const;

const task = (sheet: Task['sheet'], field: string, more: Partial<Task> = {}): Task => ({
  ...{ sheet, field, date: '2026-11-27', what: field, who: 'Ana', owed: true },
  ...more,
});

it('has of one day what opens gates and is decided first, then what the sums rest on, and what only makes a list whole last', () => {
  const tasks = [
    task('lead', 'lead-name'),
    task('gate', 'place', { forEvidence: true }),
    task('handover', 'item'),
    task('stalled', 'sum'),
    task('steering', 'vote'),
    task('gate', 'answer'),
  ];
  expect(mostAwaitedFirst(tasks).map(({ field }) => field)).toEqual([
    ...['vote', 'answer', 'sum', 'item', 'lead-name', 'place'],
  ]);
});

it.each(PLANS)(
  'an act is a line, and of whoever has more than five on a day it is said, of %s',
  (_, plan, today) => {
    const further = furtherAsks(plan, counted(plan), WORDINGS, today);
    const rows = shown(yoursAndWhen(plan, today, { further })).flatMap((block) =>
      block.kind === 'table' && block.table.caption === 'Day by day' ? block.table.rows : [],
    );
    const counts = rows.flatMap(([, , does = '', who = '']) => {
      const said = /, (\d+) things on this day$/.exec(who)?.[1];
      return said ? [[does.split('\n').length, Number(said)] as const] : [];
    });
    expect(counts.length).toBeGreaterThan(0);
    for (const [lines, said] of counts) expect(said).toBeGreaterThanOrEqual(Math.max(6, lines));
    expect(
      rows.filter(([, , does = '', who = '']) => does.split('\n').length > 5 && !who.includes(' things')),
    ).toEqual([]);
  },
);
