import { expect, it } from 'vitest';
import { daysOf, delayOf } from './delay.ts';

it('a fortnight and a month of delay are of one price, whose parts add up', () => {
  const parts = { burn: 130_000, value: 35_000, people: 5000, vendors: 96_000, redo: 9000 };
  const months = [{ month: 1, total: { p10: 0, p50: 0, p90: 0 }, parts }];
  const delay = delayOf({ months, monthly: { p10: 130_000, p50: 170_000, p90: 208_000 } });
  // What falls due once is in none of it.
  expect(delay.month).toBe(170_000);
  expect(delay.parts.reduce((sum, { month }) => sum + month, 0)).toBe(delay.month);
  expect(delay.fortnight).toEqual({ low: 60_000, likely: (170_000 * 12) / 26, high: 96_000 });
  expect(daysOf(delay.month, 365)).toBe(12 * delay.month);
});
