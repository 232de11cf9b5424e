import { expect, it } from 'vitest';
import { furtherAsks } from './furtherAsks.ts';
import { counted, examplePlan, TODAY, WORDINGS } from './plans.fixture.ts';
import { tasksOf } from './yours.ts';

const PLAN = examplePlan();
const TASKS = tasksOf(PLAN, TODAY, furtherAsks(PLAN, counted(PLAN), WORDINGS, TODAY));

it.each([
  ['promised', 'Puts Second Look live for Northern retail alerts'],
  ['condition', 'Answer MR-28, a condition of the gate'],
  ['own', 'Finish: Integration'],
  ['milestone', 'Show the milestone'],
  ['contract', 'Last day for notice: Ostrel Analytics'],
  ['written', 'Hand over again, to Owen Tighe who returned it: A check that refuses'],
  ['written', '“Joel Abara brings two ways to draw the line'],
  ['written', 'The lead’s charter lapses'],
  ['asked', 'Settle, with the other side: Changes to the order'],
  ['asked', 'Say whether all may go live before Security review'],
  ['asked', 'Count the forecast again'],
  ['asked', 'Present: Is the rest of the plan funded'],
])('a day is %s of: %s', (is, what) => {
  const found = TASKS.filter((task) => task.what.startsWith(what));
  expect(found.map(({ dayIs }) => dayIs)).toEqual(found.map(() => is));
  expect(found.length).toBeGreaterThan(0);
});

it('nothing that only the plan asks for by a day is told as agreed', () => {
  for (const { asked, dayIs, what } of TASKS) if (asked) expect([what, dayIs]).toEqual([what, 'asked']);
});
