import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../tests/support/runs.ts';
import { chanceAtMost, mean, quantile, standardError } from './quantiles.ts';

const draws = fc
  .array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 40 })
  .map((values) => Float64Array.from(values).sort());
const RUNS = { numRuns: runs(300) };

describe('a quantile of draws', () => {
  it('is that of R’s type 7', () => {
    const sorted = Float64Array.of(1, 2, 4, 8, 16);
    expect([0, 0.1, 0.5, 0.8, 0.9, 1].map((p) => quantile(sorted, p))).toEqual([
      1,
      1.4,
      4,
      expect.closeTo(9.6, 12),
      expect.closeTo(12.8, 12),
      16,
    ]);
    expect(quantile(Float64Array.of(3), 0.8)).toBe(3);
  });

  it('is refused without draws or for what is no share', () => {
    expect(() => quantile(new Float64Array(0), 0.5)).toThrow(RangeError);
    expect(() => quantile(Float64Array.of(1), 1.1)).toThrow(RangeError);
    expect(() => quantile(Float64Array.of(1), Number.NaN)).toThrow(RangeError);
  });
});

describe('the chance of a value or less', () => {
  it('is the share of the draws that are no higher, ties included', () => {
    const counted = fc.property(draws, fc.integer({ min: -55, max: 55 }), (sorted, value) => {
      const count = sorted.filter((draw) => draw <= value).length;
      expect(chanceAtMost(sorted, value)).toBe(count / sorted.length);
    });
    fc.assert(counted, RUNS);
  });

  it('is more than p just above the quantile at p', () => {
    const back = fc.property(draws, fc.double({ min: 0, max: 0.999, noNaN: true }), (sorted, p) => {
      expect(chanceAtMost(sorted, quantile(sorted, p) + 1)).toBeGreaterThan(p - 1 / sorted.length);
    });
    fc.assert(back, RUNS);
  });

  it('is refused without draws', () => {
    expect(() => chanceAtMost(new Float64Array(0), 1)).toThrow(RangeError);
  });
});

describe('a mean and its error', () => {
  it('are those of the textbook', () => {
    expect(mean([1, 2, 3, 6])).toBe(3);
    expect(mean(Float64Array.of(5))).toBe(5);
    // Squares about 3: 4 + 1 + 0 + 9 = 14; 14 / 3 is the variance; over 4 batches.
    expect(standardError([1, 2, 3, 6])).toBeCloseTo(Math.sqrt(14 / 12), 12);
    expect(standardError([2, 2, 2])).toBe(0);
  });

  it('have no answer where there is nothing to say', () => {
    expect(() => mean([])).toThrow(RangeError);
    expect(standardError([])).toBeNaN();
    expect(standardError([4])).toBeNaN();
  });
});
