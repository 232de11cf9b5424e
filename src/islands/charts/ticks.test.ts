import { describe, expect, test } from 'vitest';
import { NARROW } from './labels.ts';
import { textWidth } from './textWidth.ts';
import { labelTicks, measure, monthStarts, monthTicks, type Tick, valueTicks } from './ticks.ts';

/** True when no two words touch and none sticks out, in the narrowest picture. */
function readable(ticks: readonly Tick[]): boolean {
  const boxes = ticks.map(({ at, label, dx }) => {
    const centre = (at / 100) * NARROW + dx;
    return { left: centre - textWidth(label) / 2, right: centre + textWidth(label) / 2 };
  });
  return boxes.every(
    ({ left, right }, index) =>
      left >= -0.01 && right <= NARROW + 0.01 && right < (boxes[index + 1]?.left ?? Number.POSITIVE_INFINITY),
  );
}

describe('value ticks', () => {
  test('are round values, as many as stand side by side', () => {
    const ticks = valueTicks(0, 250, (value) => value * 0.4);
    expect(ticks.map(({ label }) => label)).toEqual(['0', '50', '100', '150', '200', '250']);
    expect(readable(ticks)).toBe(true);
  });

  test('are fewer where the figures are long', () => {
    const ticks = valueTicks(0, 9e8, (value) => value / 9e6);
    expect(ticks.length).toBeGreaterThan(1);
    expect(readable(ticks)).toBe(true);
  });

  test('are one where there is no span', () => {
    expect(valueTicks(5, 5, () => 50).map(({ label }) => label)).toEqual(['5']);
  });
});

describe('month ticks', () => {
  const share = (first: string, last: string) => (date: string) =>
    ((Date.parse(date) - Date.parse(first)) / (Date.parse(last) - Date.parse(first))) * 100;

  test('name each month of half a year, and the year where it begins', () => {
    const ticks = monthTicks('2026-11-10', '2027-03-20', share('2026-11-10', '2027-03-20'));
    expect(ticks.map(({ label, year }) => `${label} ${year}`.trim())).toEqual([
      'Dec 2026',
      'Jan 2027',
      'Feb',
      'Mar',
    ]);
  });

  test('are quarters or longer where months have no room', () => {
    const ticks = monthTicks('2027-01-01', '2030-01-01', share('2027-01-01', '2030-01-01'));
    expect(ticks.every(({ label }) => ['Jan', 'Jul'].includes(label))).toBe(true);
    expect(readable(ticks)).toBe(true);
  });

  test('are none where the dates are none', () => {
    expect(monthTicks('', '', () => 0)).toEqual([]);
    expect(monthStarts('2027-03-02', '2027-03-30')).toEqual([]);
  });

  test('stay within the calendar', () => {
    expect(monthStarts('2200-11-15', '2200-12-31')).toEqual(['2200-12-01']);
  });
});

describe('ticks by labels', () => {
  test('show the year once under its months', () => {
    const labels = ['Nov 2026', 'Dec 2026', 'Jan 2027'];
    const ticks = labelTicks(labels, (index) => 20 + index * 30);
    expect(ticks.map(({ label, year }) => [label, year])).toEqual([
      ['Nov', '2026'],
      ['Dec', ''],
      ['Jan', '2027'],
    ]);
  });

  test('count the months where they have no names, and leave out what has no room', () => {
    const ticks = labelTicks(
      Array.from({ length: 36 }, () => ''),
      (index) => (index / 35) * 100,
    );
    expect(ticks[0]?.label).toBe('1');
    expect(readable(ticks)).toBe(true);
  });
});

describe('a measure', () => {
  test('writes large money in thousands and millions, named once', () => {
    expect(measure('eur', 2_400_000)).toMatchObject({ unit: 'EUR thousand' });
    expect(measure('EUR', 2_400_000).show(463_200)).toBe('463');
    expect(measure('CHF', 144_000_000)).toMatchObject({ unit: 'CHF million' });
  });

  test('leaves other units and small money as they are', () => {
    expect(measure('person-weeks', 2_400_000).unit).toBe('person-weeks');
    expect(measure('EUR', 900).show(12.34)).toBe('12.3');
  });
});
