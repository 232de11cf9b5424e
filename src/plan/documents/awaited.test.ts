import { expect, it } from 'vitest';
import { mostAwaitedFirst } from './awaited.ts';
import type { Task } from './tasks.ts';

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
