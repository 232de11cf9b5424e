import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../tests/support/runs.ts';
import { anyDay } from './dates.fixture.ts';
import { lastWorkingDay, workingDays } from './workingDays.ts';

/** Walks day by day and counts Mondays to Fridays. */
function walk(start: string, working: number): string {
  const day = new Date(`${start}T12:00:00Z`);
  for (let counted = 0; ; day.setUTCDate(day.getUTCDate() + 1)) {
    if (day.getUTCDay() !== 0 && day.getUTCDay() !== 6) counted += 1;
    if (counted >= working) return day.toISOString().slice(0, 10);
  }
}

describe('the last working day', () => {
  it('is where a walk along the calendar ends that counts Mondays to Fridays', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 400 }), (start, days) => {
        expect(lastWorkingDay(start, days)).toBe(walk(start, days));
      }),
      { numRuns: runs(500) },
    );
  });

  it.each([
    ['Monday to Friday of one week', '2026-10-05', 5, '2026-10-09'],
    ['over the weekend to the Monday', '2026-10-05', 6, '2026-10-12'],
    ['a start on Saturday means Monday', '2026-10-03', 1, '2026-10-05'],
    ['a start on Sunday means Monday', '2026-10-04', 5, '2026-10-09'],
    ['Friday alone', '2026-10-09', 1, '2026-10-09'],
    ['a part of a day takes the day', '2026-10-05', 0.2, '2026-10-05'],
    ['five and a bit takes the Monday', '2026-10-05', 5.1, '2026-10-12'],
    ['five and a lost last bit takes the Friday', '2026-10-05', 5.000000000000001, '2026-10-09'],
    ['next to nothing takes a day all the same', '2026-10-05', 1e-12, '2026-10-05'],
  ])('%s', (_, start, days, last) => {
    expect(lastWorkingDay(start, days)).toBe(last);
  });

  it('is nothing without a start or without work', () => {
    expect(lastWorkingDay('', 5)).toBe('');
    expect(lastWorkingDay('2026-10-05', 0)).toBe('');
    expect(lastWorkingDay('2026-10-05', -1)).toBe('');
    expect(lastWorkingDay('2026-10-05', Number.NaN)).toBe('');
    expect(lastWorkingDay('2026-10-05', 1e12)).toBe('');
  });
});

describe('working days', () => {
  it('to the last of so many are so many, wherever they begin', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 400 }), (start, days) => {
        expect(workingDays(start, lastWorkingDay(start, days))).toBe(days);
      }),
      { numRuns: runs(500) },
    );
  });

  it.each([
    ['a week, both ends counted', '2026-10-05', '2026-10-09', 5],
    ['the weekend adds none', '2026-10-05', '2026-10-11', 5],
    ['one day is itself', '2026-10-07', '2026-10-07', 1],
    ['a Sunday is none', '2026-10-04', '2026-10-04', 0],
    ['from a Saturday, Monday is the first', '2026-10-03', '2026-10-05', 1],
    ['over two weekends', '2026-10-09', '2026-10-19', 7],
    ['none when the end is earlier', '2026-10-09', '2026-10-08', 0],
    ['none when the end is a year earlier', '2026-10-09', '2025-10-09', 0],
    ['none to what is no date', '2026-10-05', 'soon', 0],
    ['none from what is no date', '', '2026-10-05', 0],
  ])('%s', (_, from, to, days) => {
    expect(workingDays(from, to)).toBe(days);
  });
});
