import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  dateError,
  daysBetween,
  isIsoDate,
  lastWorkingDay,
  showDate,
  workingDays,
} from './dates.ts';

/** Any day of two centuries, leap years and the skipped leap year 1900 among them. */
const anyDay = fc
  .date({ min: new Date('1890-01-01T00:00:00Z'), max: new Date('2110-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const MONTH_ENDS = ['31', '28', '31', '30', '31', '30', '31', '31', '30', '31', '30', '31'];

describe('a calendar day', () => {
  it('that cannot be read has a message, and a blank one none', () => {
    expect(dateError(' ')).toBeUndefined();
    expect(dateError('2028-02-29')).toBeUndefined();
    expect(dateError('2026-02-29')).toContain('Pick the day again');
  });

  it('is real up to the last day of its month and not beyond', () => {
    for (const [index, last] of MONTH_ENDS.entries()) {
      const month = `2026-${String(index + 1).padStart(2, '0')}`;
      expect(isIsoDate(`${month}-01`), month).toBe(true);
      expect(isIsoDate(`${month}-${last}`), month).toBe(true);
      expect(isIsoDate(`${month}-${Number(last) + 1}`), month).toBe(false);
    }
  });

  it.each([
    ['2024-02-29', true],
    ['2000-02-29', true],
    ['2026-02-29', false],
    ['1900-02-29', false],
    ['2100-02-29', false],
    ['2024-02-30', false],
  ])('knows leap years: %s is %s', (day, real) => {
    expect(isIsoDate(day)).toBe(real);
  });

  it.each([
    '',
    'soon',
    '2026-9-2',
    '02/09/2026',
    '2026-09-02T00:00:00Z',
    ' 2026-09-02',
    '2026-09-02\n',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '+002026-01-01',
    '٢٠٢٦-٠٩-٠٢',
  ])('is not written as %j', (text) => {
    expect(isIsoDate(text)).toBe(false);
  });
});

describe('adding days', () => {
  it.each([
    ['2026-09-02', 30, '2026-10-02'],
    ['2026-09-02', 90, '2026-12-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2026-10-24', 2, '2026-10-26'],
    ['2026-09-02', 0, '2026-09-02'],
  ])('from %s, %i gives %s', (from, days, to) => {
    expect(addDays(from, days)).toBe(to);
  });

  it('to what is no date gives nothing', () => {
    expect(addDays('2026-02-30', 1)).toBe('');
    expect(addDays('', 30)).toBe('');
  });

  it('gives a day that can be read back, or nothing, however far it goes', () => {
    expect(addDays('9999-12-31', 1)).toBe('');
    expect(addDays('0000-01-01', -1)).toBe('');
    fc.assert(
      fc.property(anyDay, fc.double(), (day, days) => {
        const sum = addDays(day, days);
        expect(sum === '' || isIsoDate(sum)).toBe(true);
      }),
      { examples: [['2026-09-02', 5e15]] },
    );
  });

  it('is undone by counting the days between', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -50_000, max: 50_000 }), (day, days) => {
        expect(daysBetween(day, addDays(day, days))).toBe(days);
      }),
    );
  });
});

describe('days between two days', () => {
  it('are negative when the second is earlier', () => {
    expect(daysBetween('2026-09-02', '2026-10-02')).toBe(30);
    expect(daysBetween('2026-10-02', '2026-09-02')).toBe(-30);
    expect(daysBetween('2026-09-02', '2026-09-02')).toBe(0);
  });

  it('are not a number when either is no date', () => {
    expect(daysBetween('', '2026-09-02')).toBeNaN();
    expect(daysBetween('2026-09-02', '2026-09-31')).toBeNaN();
  });
});

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
      { numRuns: 500 },
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
      { numRuns: 500 },
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

describe('a day for reading', () => {
  it('has the day before a named month', () => {
    expect(showDate('2026-09-02')).toBe('2 Sep 2026');
    expect(showDate('2026-01-31')).toBe('31 Jan 2026');
    expect(showDate('2028-02-29')).toBe('29 Feb 2028');
    expect(showDate('2026-12-01')).toBe('1 Dec 2026');
  });

  it('stays as typed when it is no date', () => {
    expect(showDate('early March')).toBe('early March');
    expect(showDate('2026-02-30')).toBe('2026-02-30');
    expect(showDate('')).toBe('');
  });
});

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
    ['1899-12-31', 2, '1900-02-28'],
    ['0001-03-15', -12, '0000-03-15'],
  ])('%s and %i months is %s', (date, months, later) => {
    expect(addMonths(date, months)).toBe(later);
  });

  it('is blank for what is no date, and outside the years 0 to 9999', () => {
    expect(addMonths('', 1)).toBe('');
    expect(addMonths('2026-02-30', 1)).toBe('');
    expect(addMonths('9999-12-08', 1)).toBe('');
    expect(addMonths('0000-01-08', -1)).toBe('');
  });

  it('is always a real day, in the right month, and never after the same day of the month', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -600, max: 600 }), (day, months) => {
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
