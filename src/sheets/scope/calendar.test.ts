import { describe, expect, it } from 'vitest';
import { addDays } from '../../language/dates.ts';
import { estimateScope, type ScopeForecast } from './estimate.ts';
import { exactly, inputOf } from './sheet.fixture.ts';

const SHEET = {
  model: { low: '16', likely: '20', high: '26' },
  validation: { low: '10', likely: '14', high: '20', people: '2', waitLow: '6', waitHigh: '16' },
  people: '9',
  start: '2026-10-05',
};
function estimate(fields: object, day90 = '', trials = 2000): ScopeForecast {
  return estimateScope(inputOf({ ...SHEET, ...fields }, day90), { trials, seed: 1 });
}

describe('the chance that the original plan was enough', () => {
  it('is none below the sum of all lows and all above the sum of all highs', () => {
    const planned = (weeks: string) => estimate({ model: { ...SHEET.model, planned: weeks } }).chanceOfPlan;
    expect(planned('73')).toBe(0);
    expect(planned('176')).toBe(1);
  });

  it('is that of its place among the quantiles', () => {
    const { p80 } = estimate({}).effort;
    const planned = String(Math.round(p80.value * 1e6) / 1e6);
    expect(estimate({ model: { ...SHEET.model, planned } }).chanceOfPlan).toBeCloseTo(0.8, 2);
  });

  it('is all for a plan of exactly what it takes, whatever the last bit says', () => {
    // The plan, 3 and 10.5 days, adds up to 2.7 weeks; 3 days and 3.5 times as much to 2.7000000000000006.
    const input = inputOf({
      ...{ model: { ...exactly(3), planned: '3' }, effortUnit: 'days', multiplier: exactly(3.5) },
      ...{ integration: { planned: '10.5' } },
    });
    expect(estimateScope(input, { trials: 10, seed: 1 }).chanceOfPlan).toBe(1);
  });

  it('is not known without an original plan', () => {
    expect(estimate({})).toMatchObject({ planned: 0, chanceOfPlan: undefined });
  });
});

describe('the chance of a date', () => {
  const { calendar } = estimate({});
  const chanceOf = (committed: string) => estimate({ committed }).calendar?.chanceOfCommitted;

  it.each(['p10', 'p50', 'p80', 'p90'] as const)('is that of %s on the day of %s, or just above', (name) => {
    const chance = { p10: 0.1, p50: 0.5, p80: 0.8, p90: 0.9 }[name];
    const at = chanceOf(calendar?.finish[name] ?? '');
    expect(at).toBeGreaterThanOrEqual(chance);
    // One working day is worth a few per cent here.
    expect(at).toBeLessThan(chance + 0.06);
    expect(chanceOf(addDays(calendar?.finish[name] ?? '', -7))).toBeLessThan(chance);
  });

  it('is none before anything can end, and all when everything has', () => {
    expect(chanceOf('2026-10-04')).toBe(0);
    expect(chanceOf('2026-11-01')).toBe(0);
    expect(chanceOf('2030-01-01')).toBe(1);
  });

  it('is the same for day 90 as for a promise of the same day', () => {
    const day = calendar?.finish.p50 ?? '';
    expect(estimate({}, day).calendar?.chanceOfDay90).toBe(chanceOf(day));
  });

  it('is not known without that date, or without a start', () => {
    expect(calendar).toMatchObject({ chanceOfCommitted: undefined, chanceOfDay90: undefined });
    expect(estimate({ start: '', committed: '2027-01-29' }, '2026-12-01').calendar).toMatchObject({
      chanceOfCommitted: undefined,
      chanceOfDay90: undefined,
    });
  });
});

describe('the calendar', () => {
  it('has bins in order that add up to one', () => {
    const bins = estimate({}, '', 20_000).calendar?.bins ?? [];
    expect(bins.length).toBeGreaterThan(3);
    expect(bins.reduce((sum, { chance }) => sum + chance, 0)).toBeCloseTo(1, 12);
    for (const [index, { first, last, chance }] of bins.entries()) {
      expect(chance).toBeGreaterThanOrEqual(0);
      expect(last).toBe(addDays(first, 6));
      if (index > 0) expect(first).toBe(addDays(bins[index - 1]?.last ?? '', 1));
    }
  });

  it('draws waits that know nothing of how the work goes', () => {
    const even = { low: '0', likely: '10', high: '20' };
    const wait = { waitLow: '0', waitLikely: '10', waitHigh: '20' };
    const spread = (model: object) => {
      const input = inputOf({ model, multiplier: exactly(0), people: '1', shape: 'triangular' });
      const { calendar } = estimateScope(input, { trials: 20_000, seed: 1 });
      return (calendar?.weeks.p90.value ?? 0) - (calendar?.weeks.p10.value ?? 0);
    };
    // Two that are independent spread √2 times as far as one; two that go together would twice as far.
    const times = spread({ ...even, ...wait }) / spread(even);
    expect(times).toBeGreaterThan(1.35);
    expect(times).toBeLessThan(1.5);
  });

  it('has weeks and no dates without a start', () => {
    for (const start of ['', 'soon', '2026-02-30']) {
      const { calendar } = estimate({ start });
      expect(calendar?.weeks.p50.value).toBeGreaterThan(0);
      expect(calendar).toMatchObject({ finish: { p10: '', p50: '', p80: '', p90: '' }, bins: [] });
    }
  });

  it('is none without people', () => {
    expect(estimate({ people: '' }).calendar).toBeUndefined();
  });

  it('has no date beyond the end of all calendars', () => {
    const { calendar } = estimate({ model: exactly(50_000), people: '0.01' });
    expect(calendar).toMatchObject({ finish: { p50: '' }, bins: [] });
  });
});
