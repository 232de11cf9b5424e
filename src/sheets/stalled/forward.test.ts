import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactly, outlookOf } from '../scope/sheet.fixture.ts';
import { forwardFromScope, rangeThrough, spreadOf } from './forward.ts';

describe('the spread of a range', () => {
  it('is that of the PERT known from the literature: 2, 4, 12', () => {
    const { p10, p50, p90 } = spreadOf({ low: 2, likely: 4, high: 12 });
    expect(p50).toBeCloseTo(4.767, 3);
    expect(p90).toBeCloseTo(7.453, 3);
    expect(p10).toBeLessThan(p50);
  });
});

describe('the range through three quantiles', () => {
  it('gives back the range they were taken from', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1000 }),
        fc.integer({ min: 10, max: 1000 }),
        fc.integer({ min: 0, max: 10 }),
        (low, width, lean) => {
          const range = { low, likely: low + (width * lean) / 10, high: low + width };
          const found = rangeThrough(spreadOf(range));
          expect(Math.abs(found.low - range.low)).toBeLessThan(width / 1000);
          expect(Math.abs(found.likely - range.likely)).toBeLessThan(width / 1000);
          expect(Math.abs(found.high - range.high)).toBeLessThan(width / 1000);
        },
      ),
    );
  });

  it('is a point where the three are one', () => {
    expect(rangeThrough({ p10: 7, p50: 7, p90: 7 })).toEqual({ low: 7, likely: 7, high: 7 });
  });

  it('keeps P10 and P90 where the middle leans further than any PERT', () => {
    const { p10, p50, p90 } = spreadOf(rangeThrough({ p10: 100, p50: 105, p90: 200 }));
    expect(p10).toBeCloseTo(100, 3);
    expect(p90).toBeCloseTo(200, 3);
    expect(p50).toBeGreaterThan(105);
  });

  it('never reaches below zero', () => {
    const { low, likely, high } = rangeThrough({ p10: 1, p50: 50, p90: 100 });
    expect(low).toBe(0);
    expect(likely).toBeGreaterThan(0);
    expect(high).toBeGreaterThan(100);
  });
});

describe('what the scope says of finishing', () => {
  const DATED = { model: exactly(10), multiplier: exactly(4), people: '2', start: '2026-10-05' };

  it('is its cost at each chance, and the day by which it ends four times in five', () => {
    const outlook = outlookOf({ ...DATED, cost: '100' });
    const { effort, calendar } = outlook.forecast;
    if (!calendar) throw new Error('no calendar');
    const at = (value: number) => ({ ...effort.p50, value });
    const finish = { ...calendar.finish, p50: '2027-03-26', p80: '2027-06-04' };
    const forecast = {
      ...outlook.forecast,
      effort: { ...effort, p10: at(30), p50: at(40), p90: at(70) },
      calendar: { ...calendar, finish },
    };
    expect(forwardFromScope({ ...outlook, forecast })).toEqual({
      cost: { p10: 3000, p50: 4000, p90: 7000 },
      work: { likely: 5000, p50: 4000, p80: 5000, enough: forecast.chanceOfLikely },
      ends: '2027-06-04',
    });
  });

  it('is neither a cost nor a day where it has none', () => {
    expect(forwardFromScope(outlookOf({ ...DATED, people: '' }))).toEqual({ cost: undefined, ends: '' });
  });
});
