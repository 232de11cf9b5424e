import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dateError, daysBetween, isIsoDate, showDate } from './dates.ts';
import { anyDay } from './dates.fixture.ts';

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
    expect(addDays('2200-12-31', 1)).toBe('');
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
      fc.property(anyDay, fc.integer({ min: -12_000, max: 12_000 }), (day, days) => {
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
