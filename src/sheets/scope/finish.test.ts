import { describe, expect, it } from 'vitest';
import { daysBetween } from '../../language/dates.ts';
import { finishBins } from './finish.ts';

/** Weeks of five working days, so many trials of each. */
function trials(...some: [weeks: number, count: number][]): Float64Array {
  return Float64Array.from(some.flatMap(([weeks, count]) => Array<number>(count).fill(weeks))).sort();
}
const MONDAY = '2026-10-05';

describe('the finish by week', () => {
  it('has one column a week, Monday to Sunday, with the share that ends in it', () => {
    expect(finishBins(MONDAY, trials([0.4, 50], [1, 25], [1.2, 20], [2.8, 5]))).toEqual([
      { first: '2026-10-05', last: '2026-10-11', chance: 0.75 },
      { first: '2026-10-12', last: '2026-10-18', chance: expect.closeTo(0.2, 12) },
      { first: '2026-10-19', last: '2026-10-25', chance: expect.closeTo(0.05, 12) },
    ]);
  });

  it('begins with the week of the first finish, not of the start, and keeps empty weeks between', () => {
    const bins = finishBins(MONDAY, trials([10, 50], [12.2, 50]));
    expect(bins.map(({ first, chance }) => [first, chance])).toEqual([
      ['2026-12-07', 0.5],
      ['2026-12-14', 0],
      ['2026-12-21', 0],
      ['2026-12-28', 0.5],
    ]);
  });

  it('counts a finish on a Friday with its own week, whatever the last bit says', () => {
    const friday = 3.0000000000000004;
    const week = { first: '2026-10-19', last: '2026-10-25' };
    expect(finishBins(MONDAY, trials([friday, 4]))).toEqual([{ ...week, chance: 1 }]);
    expect(finishBins(MONDAY, trials([friday, 50], [4, 50]))[0]).toEqual({ ...week, chance: 0.5 });
  });

  it('is counted from the Monday after a start on a weekend', () => {
    expect(finishBins('2026-10-03', trials([1, 4]))).toEqual([
      { first: '2026-10-05', last: '2026-10-11', chance: 1 },
    ]);
  });

  it('puts one trial in a thousand on either side into the first and the last column', () => {
    const bins = finishBins(MONDAY, trials([1, 1], [20, 4999], [21, 4999], [90, 1]));
    expect(bins.map(({ first, chance }) => [first, chance])).toEqual([
      ['2027-02-15', 0.5],
      ['2027-02-22', 0.5],
    ]);
  });

  it('takes several weeks to a column where there would be more than thirty', () => {
    for (const [weeks, width] of [
      [30, 7],
      [31, 14],
      [61, 21],
      [400, 98],
    ] as const) {
      const bins = finishBins(MONDAY, trials([0.5, 10], [weeks - 0.5, 10]));
      expect(bins.length, `${weeks}`).toBeLessThanOrEqual(30);
      for (const { first, last } of bins) expect(daysBetween(first, last)).toBe(width - 1);
      expect([bins[0]?.chance, bins.at(-1)?.chance]).toEqual([0.5, 0.5]);
    }
  });

  it('has work that takes nothing end on the first day', () => {
    expect(finishBins(MONDAY, trials([0, 3]))).toEqual([
      { first: '2026-10-05', last: '2026-10-11', chance: 1 },
    ]);
  });

  it('is not known without a start, and not drawn past the end of the calendar', () => {
    expect(finishBins('', trials([1, 3]))).toEqual([]);
    expect(finishBins('soon', trials([1, 3]))).toEqual([]);
    expect(finishBins(MONDAY, trials([1, 3], [1e9, 3]))).toEqual([]);
    expect(finishBins(MONDAY, new Float64Array())).toEqual([]);
  });
});
