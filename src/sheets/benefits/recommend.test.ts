import { describe, expect, it } from 'vitest';
import { sheets, typed } from './benefits.fixture.ts';
import { countCourses } from './courses.ts';
import type { CourseName } from './fields.ts';
import { readCourses } from './read.ts';
import { isTie, recommendationOf } from './recommend.ts';

/** What a plan of 240,000 a year recommends, over three years, where nothing else is said. */
function recommend(stalled: object, chosen: CourseName | '' = '') {
  const set = sheets(
    [typed(240_000)],
    { finishIn: '6', restructureIn: '6', ...stalled },
    { recommend: chosen },
  );
  const inputs = readCourses(set, undefined);
  return recommendationOf(set.benefits, inputs ? countCourses(inputs) : []);
}
const STOP = { stopPeople: typed(50_000) };

describe('what is recommended', () => {
  it.each<[string, object, CourseName]>([
    [
      'the course that leaves the most',
      { finish: typed(300_000), restructure: typed(200_000) },
      'restructure',
    ],
    // 600,000 come in over thirty months.
    [
      'stopping, where every other course takes more than it brings',
      { finish: typed(700_000), ...STOP },
      'stop',
    ],
    [
      'finishing, where stopping saves less than finishing brings',
      { finish: typed(500_000), ...STOP },
      'finish',
    ],
    [
      'of two that leave the same, the first',
      { finish: typed(300_000), restructure: typed(300_000) },
      'finish',
    ],
  ])('is %s', (_, stalled, course) => {
    expect(recommend(stalled)).toMatchObject({ course, favoured: course });
  });

  it('is judged by the dearer of two counts, and says which course the plan alone would favour', () => {
    const costs = { finish: typed(50_000), restructure: typed(20_000), restructureIn: '7' };
    // 600,000 less 50,000, and 580,000 less 20,000.
    expect(recommend(costs)).toMatchObject({ course: 'restructure', byPlan: { name: 'restructure' } });
    // The team takes 180,000 until finishing delivers, and 210,000 until restructuring does.
    expect(recommend({ ...costs, burn: typed(30_000) })).toMatchObject({
      ...{ course: 'finish', favoured: 'finish', byPlan: { name: 'restructure' } },
    });
  });

  it('is what was chosen, beside what the sums favour', () => {
    const costs = { finish: typed(300_000), restructure: typed(200_000) };
    expect(recommend(costs, 'stop')).toMatchObject({ course: 'stop', favoured: 'restructure' });
  });

  it('is nothing while a single course can be counted, unless somebody has chosen', () => {
    expect(recommend({ finish: typed(300_000) })).toBeUndefined();
    expect(recommend({ finish: typed(300_000) }, 'finish')).toMatchObject({
      course: 'finish',
      favoured: undefined,
    });
    expect(recommend({})).toBeUndefined();
  });
});

it('a lead of less than a twentieth is a tie', () => {
  expect(isTie(515_000, 520_000)).toBe(true);
  expect(isTie(-515_000, -520_000)).toBe(true);
  expect(isTie(163_000, -60_000)).toBe(false);
  expect(isTie(400_000, 520_000)).toBe(false);
});
