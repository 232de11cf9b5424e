import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDay } from './dates.fixture.ts';
import { addDays } from './dates.ts';
import { addMonths } from './months.ts';
import { monthsBetween } from './monthsBetween.ts';

describe('the months until a day', () => {
  it.each([
    ['2026-09-29', '2026-09-29', 0],
    ['2026-09-29', '2027-02-28', 5],
    ['2026-09-29', '2027-03-01', 5 + 1 / 29],
    ['2026-12-08', '2027-07-01', 6 + 23 / 30],
    ['2026-01-31', '2026-03-30', 1 + 30 / 31],
  ])('from %s until %s are %d', (from, to, months) => {
    expect(monthsBetween(from, to)).toBeCloseTo(months, 12);
  });

  it('are none that can be counted where either is no date', () => {
    expect(monthsBetween('', '2026-01-01')).toBeNaN();
    expect(monthsBetween('2026-01-01', 'soon')).toBeNaN();
  });

  it('grow by less than a day of the shortest month from one day to the next, and are whole where a month is over', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 4000 }), (from, apart) => {
        const [before, after] = [apart, apart + 1].map((days) => monthsBetween(from, addDays(from, days)));
        const step = (after ?? 0) - (before ?? 0);
        expect(step).toBeGreaterThan(0);
        expect(step).toBeLessThanOrEqual(1 / 28 + 1e-9);
        expect(monthsBetween(from, addMonths(from, apart % 400))).toBe(apart % 400);
      }),
    );
  });
});
