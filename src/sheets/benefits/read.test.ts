import { describe, expect, it } from 'vitest';
import { sheets, typed } from './benefits.fixture.ts';
import { readCourses } from './read.ts';

describe('what the courses are counted from', () => {
  it('is the scope’s forecast while nothing is typed of finishing: its cost, and the day by which it ends', () => {
    const set = sheets([typed(210_000, 370_000, 780_000)], {});
    const scope = { cost: { p10: 300, p50: 400, p90: 600 }, ends: '2027-04-20' };
    // Nineteen days of the thirty of April.
    expect(readCourses(set, scope)?.ways.finish).toEqual({
      cost: { low: 300, likely: 400, high: 600 },
      delivers: 3 + 19 / 30,
    });
    expect(readCourses(set, { ...scope, cost: undefined })?.ways.finish).toBeUndefined();
  });

  it('begins when the cost of staying stalled does, or else with the work; without either nothing is counted', () => {
    const set = sheets([typed(210_000, 370_000, 780_000)], { from: '' });
    expect(readCourses(set, undefined)).toBeUndefined();
    expect(readCourses({ ...set, scope: { ...set.scope, start: '2027-05-03' } }, undefined)?.from).toBe(
      '2027-05-03',
    );
  });
});
