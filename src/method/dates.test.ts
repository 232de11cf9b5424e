import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, isIsoDate, lastWorkingDay, showDate } from './dates.ts';

/** Any day of two centuries, leap years and the skipped leap year 1900 among them. */
const anyDay = fc
  .date({ min: new Date('1890-01-01T00:00:00Z'), max: new Date('2110-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const MONTH_ENDS = ['31', '28', '31', '30', '31', '30', '31', '31', '30', '31', '30', '31'];

describe('a calendar day', () => {
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
