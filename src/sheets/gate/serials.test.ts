import { describe, expect, it } from 'vitest';
import { addDays } from '../../language/dates.ts';
import { serialDay, withSerialDays } from './serials.ts';

describe('the number of a day in a spreadsheet', () => {
  it.each([
    ['32874', '1990-01-01'],
    ['46366', '2026-12-10'],
    ['46366.590277778', '2026-12-10'],
    ['46366,5', '2026-12-10'],
    ['46811', '2028-02-28'],
    ['46812', '2028-02-29'],
  ])('%s is %s', (number, day) => {
    expect(serialDay(number)).toBe(day);
  });

  it.each(['', '12', '9999', '146366', '46.366', '46366 days', '2026-12-10'])('is not %j', (cell) => {
    expect(serialDay(cell)).toBeUndefined();
  });

  it('counts day by day', () => {
    expect(serialDay(String(46366 + 400))).toBe(addDays('2026-12-10', 400));
  });
});

describe('a column of such numbers', () => {
  const rows = (...dates: string[]) => [
    ['Question', 'Amount', 'Due date'],
    ...dates.map((date) => ['Who signs?', '46366', date]),
  ];

  it('is one of days where its heading says so, and no other', () => {
    expect(withSerialDays(rows('46366', '', '46367'), 0)).toEqual({
      rows: rows('2026-12-10', '', '2026-12-11'),
      serials: 2,
    });
  });

  it('is one beside words that say that no day is known yet', () => {
    expect(withSerialDays(rows('46366', 'TBC', '46367'), 0).rows).toEqual(
      rows('2026-12-10', 'TBC', '2026-12-11'),
    );
  });

  it.each([
    [rows('46366', '12', '46367'), 0] as const,
    [rows('46366', 'soon', 'later'), 0] as const,
    [rows('46366'), undefined] as const,
  ])(
    'stays as it is where other numbers or mostly words stand in it, or it has no heading: %j',
    (table, headings) => {
      expect(withSerialDays(table, headings)).toEqual({ rows: table, serials: 0 });
    },
  );
});
