import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDay } from './dates.fixture.ts';
import { addDays, isIsoDate } from './dates.ts';
import { addMonths } from './months.ts';

describe('a day some months later', () => {
  it.each([
    ['2026-12-08', 1, '2027-01-08'],
    ['2026-12-08', 12, '2027-12-08'],
    ['2026-12-08', 0, '2026-12-08'],
    ['2026-12-08', -12, '2025-12-08'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-01-31', 2, '2026-03-31'],
    ['2026-01-31', 3, '2026-04-30'],
    ['2027-12-31', 2, '2028-02-29'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2028-02-29', 48, '2032-02-29'],
    ['2099-12-31', 2, '2100-02-28'],
  ])('%s and %i months is %s', (date, months, later) => {
    expect(addMonths(date, months)).toBe(later);
  });

  it('is blank for what is no date, and outside the years that are meant', () => {
    expect(addMonths('', 1)).toBe('');
    expect(addMonths('2026-02-30', 1)).toBe('');
    expect(addMonths('2200-12-08', 1)).toBe('');
    expect(addMonths('0000-01-08', -1)).toBe('');
  });

  it('is always a real day, in the right month, and never after the same day of the month', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -400, max: 400 }), (day, months) => {
        const later = addMonths(day, months);
        expect(isIsoDate(later)).toBe(true);
        const count = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
        expect(count(later) - count(day)).toBe(months);
        expect(Number(later.slice(8))).toBeLessThanOrEqual(Number(day.slice(8)));
        // Where it is earlier in the month, the day after it is the first of the next.
        if (later.slice(8) !== day.slice(8)) expect(addDays(later, 1).slice(8)).toBe('01');
      }),
    );
  });

  it('is later the more months are added', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 400 }), (day, months) => {
        expect(addMonths(day, months) < addMonths(day, months + 1)).toBe(true);
      }),
    );
  });
});
