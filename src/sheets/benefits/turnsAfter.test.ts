import { describe, expect, it } from 'vitest';
import { clearLetterPlan, counted, examplePlan } from '../../plan/documents/plans.fixture.ts';
import type { Plan } from '../../plan/document/schema.ts';
import { addDays } from '../../language/dates.ts';
import { monthsUntil } from '../stalled/read.ts';
import { countCourses, laterBy } from './courses.ts';
import { recommendationOf } from './recommend.ts';
import { coursesFrame } from './sheet.ts';
import { turnsAfter } from './turnsAfter.ts';

function counting(plan: Plan) {
  const { inputs } = coursesFrame(plan, counted(plan));
  if (!inputs) throw new Error('Nothing is counted.');
  const judged = recommendationOf(plan.benefits, countCourses(inputs))?.judged ?? [];
  return { inputs, judged, turns: turnsAfter(plan.benefits, inputs) };
}

describe.each([
  ['the worked example', examplePlan()],
  ['the insurer’s plan', clearLetterPlan()],
])('in %s', (_, plan) => {
  it('on the day that turns it, and not a day before, the best other course has as much left', () => {
    const { inputs, judged, turns } = counting(plan);
    const chosen = judged.find(({ name }) => name === turns?.chosen)?.course;
    const others = judged.filter(({ name }) => name !== turns?.chosen).map(({ course }) => course.net.likely);
    if (!turns || chosen?.delivers === undefined) throw new Error('Nothing turns it.');
    const { delivers } = chosen;
    const left = (days: number) => {
      const months = (monthsUntil(addDays(turns.on, days), inputs.from) ?? 0) - delivers;
      return chosen.net.likely - (laterBy(inputs, chosen, months) ?? 0);
    };
    expect(left(turns.days)).toBeLessThanOrEqual(Math.max(...others));
    expect(left(turns.days - 1)).toBeGreaterThan(Math.max(...others));
    expect(judged.find(({ name }) => name === turns.other)?.course.net.likely).toBe(Math.max(...others));
  });
});

it.each<[string, (plan: Plan) => void]>([
  [
    'another course has more left anyway',
    ({ benefits }) => Object.assign(benefits, { recommend: 'restructure' }),
  ],
  ['what is recommended delivers nothing', ({ benefits }) => Object.assign(benefits, { recommend: 'stop' })],
])('nothing is told where %s', (_, change) => {
  const plan = examplePlan();
  change(plan);
  expect(counting(plan).turns).toBeUndefined();
});
