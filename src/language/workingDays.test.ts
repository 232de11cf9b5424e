import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../tests/support/runs.ts';
import { anyDay, anySpells } from './dates.fixture.ts';
import { addDays, daysBetween } from './dates.ts';
import {
  lastWorkingDay,
  mondayOf,
  weekdayOf,
  workingDays,
  workingDaysAfter,
  workingDaysBefore,
} from './workingDays.ts';

type Spells = readonly { from: string; to: string }[];

/** Walks day by day and counts Mondays to Fridays that are in no holiday. */
function walk(start: string, working: number, holidays: Spells = []): string {
  const day = new Date(`${start}T12:00:00Z`);
  for (let counted = 0; ; day.setUTCDate(day.getUTCDate() + 1)) {
    const iso = day.toISOString().slice(0, 10);
    const off = holidays.some(({ from, to }) => from <= iso && iso <= to);
    if (day.getUTCDay() !== 0 && day.getUTCDay() !== 6 && !off) counted += 1;
    if (counted >= working) return iso;
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

describe('holidays', () => {
  it('put the last working day where a walk along the calendar ends that passes them over', () => {
    fc.assert(
      fc.property(anyDay.chain(anySpells), fc.integer({ min: 1, max: 200 }), ({ day, spells }, days) => {
        expect(lastWorkingDay(day, days, spells)).toBe(walk(day, days, spells));
      }),
      { numRuns: runs(500) },
    );
  });

  it('are no working days, however they overlap, and whatever else is between two days', () => {
    fc.assert(
      fc.property(anyDay.chain(anySpells), fc.integer({ min: 0, max: 200 }), ({ day, spells }, more) => {
        const last = addDays(day, more);
        const each = Array.from({ length: more + 1 }, (_, index) => addDays(day, index));
        const working = each.filter((one) => walk(one, 1, spells) === one);
        expect(workingDays(day, last, spells)).toBe(working.length);
      }),
      { numRuns: runs(500) },
    );
  });

  it.each([
    ['one on a weekend takes nothing', [{ from: '2026-10-10', to: '2026-10-11' }], 5],
    ['one over all of it leaves nothing', [{ from: '2026-01-01', to: '2026-12-31' }], 0],
    ['one that is there twice counts once', Array(2).fill({ from: '2026-10-07', to: '2026-10-08' }), 3],
    ['one that began before counts for its rest', [{ from: '2026-09-01', to: '2026-10-06' }], 3],
  ])('%s', (_, holidays: Spells, days) => {
    expect(workingDays('2026-10-05', '2026-10-11', holidays)).toBe(days);
  });

  it('count 29 February in the years that have one', () => {
    const leapDay = [{ from: '2028-02-29', to: '2028-02-29' }];
    expect(workingDays('2028-02-28', '2028-03-03', leapDay)).toBe(4);
    expect(lastWorkingDay('2028-02-28', 2, leapDay)).toBe('2028-03-01');
  });

  it('without an end leave no day to end on', () => {
    expect(lastWorkingDay('2026-10-05', 1, [{ from: '2026-01-01', to: '2200-12-31' }])).toBe('');
  });
});

describe('the Monday of a day', () => {
  it('is a Monday, on that day or up to six days before', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        const monday = mondayOf(date);
        expect(weekdayOf(monday)).toBe(0);
        expect(new Date(`${monday}T00:00:00Z`).getUTCDay()).toBe(1);
        expect(daysBetween(monday, date)).toBeGreaterThanOrEqual(0);
        expect(daysBetween(monday, date)).toBeLessThan(7);
      }),
    );
    expect(mondayOf('soon')).toBe('');
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

it('is so many working days after another, from the next one on', () => {
  const holidays = [{ from: '2026-10-02', to: '2026-10-02' }];
  expect(workingDaysAfter('2026-09-30', 5)).toBe('2026-10-07');
  expect(workingDaysAfter('2026-09-30', 5, holidays)).toBe('2026-10-08');
  expect(workingDaysAfter('2026-10-02', 1)).toBe('2026-10-05');
  expect(workingDaysAfter('2026-10-02', 0)).toBe('2026-10-02');
  expect(workingDaysAfter('soon', 2)).toBe('');
});

describe('a day so many working days before another', () => {
  it('has as many working days from it up to the day before that', () => {
    fc.assert(
      fc.property(
        anyDay.chain(anySpells),
        fc.integer({ min: 0, max: 90 }),
        fc.integer({ min: 1, max: 60 }),
        ({ day, spells }, ahead, days) => {
          const date = addDays(day, ahead);
          const before = workingDaysBefore(date, days, spells);
          expect(workingDays(before, addDays(date, -1), spells)).toBe(days);
          expect(workingDays(before, before, spells)).toBe(1);
        },
      ),
      { numRuns: runs(500) },
    );
  });

  it('is none of what is no day, and the day itself none before it', () => {
    expect(workingDaysBefore('', 2)).toBe('');
    expect(workingDaysBefore('2026-12-08', 0)).toBe('2026-12-08');
    expect(workingDaysBefore('2026-12-08', 2)).toBe('2026-12-04');
  });
});
