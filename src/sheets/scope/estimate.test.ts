import { describe, expect, it } from 'vitest';
import { distribution } from '../../forecast/distribution.ts';
import type { Figured } from '../../forecast/quantiles.ts';
import { estimateScope, type ScopeForecast, scopeSteps } from './estimate.ts';
import type { ScopeInput } from './read.ts';
import { exactly, inputOf } from './sheet.fixture.ts';

/** A sheet as people fill it, integration three to five times the model. */
const SHEET = {
  model: { low: '16', likely: '20', high: '26', planned: '20', people: '3' },
  integration: { planned: '12', people: '5' },
  validation: { low: '10', likely: '14', high: '20', people: '2', waitLow: '6', waitHigh: '16' },
  security: { low: '6', likely: '8', high: '13', people: '1', waitLikely: '4', waitHigh: '8' },
  change: { low: '9', likely: '14', high: '22', people: '1' },
  extra: [{ id: 'terms', name: 'Exit terms', low: '1', likely: '2', high: '4', people: '1' }],
  people: '9',
  start: '2026-10-05',
};
const LOWEST = 16 * (1 + 3) + 10 + 6 + 9 + 1;
const HIGHEST = 26 * (1 + 5) + 20 + 13 + 22 + 4;

function estimate(fields: object, { trials = 2000, seed = 1, day90 = '' } = {}): ScopeForecast {
  return estimateScope(inputOf({ ...SHEET, ...fields }, day90), { trials, seed });
}
const values = (of: Record<string, Figured>) => Object.values(of).map(({ value }) => value);
const whole = estimate({}, { trials: 20_000 });

describe('the estimate', () => {
  it('is the same for the same sheet, trials and seed, and slightly other for another seed', () => {
    expect(estimate({})).toEqual(estimate({}));
    const other = estimate({}, { seed: 2 });
    expect(other.effort.p50.value).not.toBe(estimate({}).effort.p50.value);
    expect(other.effort.p50.value / estimate({}).effort.p50.value).toBeCloseTo(1, 2);
  });

  it('has its quantiles in order, between the sum of all lows and the sum of all highs', () => {
    for (const fields of [{}, { shape: 'triangular' }, { correlation: '0' }, { correlation: '0.95' }]) {
      const { effort, calendar, curve } = estimate(fields);
      for (const four of [values(effort), values(calendar?.weeks ?? {})]) {
        expect(four).toHaveLength(4);
        expect(four).toEqual(four.toSorted((a, b) => a - b));
      }
      expect(curve[0]?.value).toBeGreaterThanOrEqual(LOWEST);
      expect(curve.at(-1)?.value).toBeLessThanOrEqual(HIGHEST);
      expect(curve.map(({ value }) => value)).toEqual(
        curve.map(({ value }) => value).toSorted((a, b) => a - b),
      );
    }
  });

  it('has a curve from no chance to all, through its own quantiles', () => {
    const { curve, effort } = whole;
    expect([curve[0]?.chance, curve.at(-1)?.chance]).toEqual([0, 1]);
    expect(curve.find(({ chance }) => chance === 0.5)?.value).toBe(effort.p50.value);
    expect(curve.find(({ chance }) => chance === 0.8)?.value).toBe(effort.p80.value);
  });

  it('has lines on their own: the drawn ones exactly, integration from the runs', () => {
    const model = distribution({ low: 16, likely: 20, high: 26 }, { kind: 'pert', lambda: 4 });
    expect(whole.lines[0]).toEqual({ p50: model.quantile(0.5), p80: model.quantile(0.8) });
    expect(whole.lines[1]?.p50).toBeCloseTo(model.quantile(0.5) * 4, 0);
    expect(whole.lines[1]?.p80).toBeGreaterThan(model.quantile(0.8) * 4);
    expect(whole.lines).toHaveLength(8);
  });

  it('knows its own simulation error, which is small', () => {
    for (const { value, error } of [
      ...Object.values(whole.effort),
      ...Object.values(whole.calendar?.weeks ?? {}),
    ]) {
      expect(error).toBeGreaterThan(0);
      expect(error).toBeLessThan(value * 0.005);
    }
  });

  it('spreads further the more the workstreams slip together', () => {
    const spread = (correlation: string) => {
      const { p10, p90 } = estimate({ correlation }).effort;
      return p90.value - p10.value;
    };
    expect(spread('0')).toBeLessThan(spread('0.3') * 0.95);
    expect(spread('0.3')).toBeLessThan(spread('0.8') * 0.95);
  });
});

describe('without doubt about any number', () => {
  const SURE = {
    model: { ...exactly(20), planned: '20' },
    integration: { planned: '12' },
    multiplier: exactly(4),
    validation: { ...exactly(14), planned: '4', waitLikely: '9' },
    security: { ...exactly(8), planned: '2' },
    change: exactly(14),
    training: exactly(10),
    readiness: exactly(20),
    extra: [{ id: 'terms', ...exactly(2) }],
    people: '9',
    start: '2026-10-05',
  };
  const sure = estimateScope(inputOf(SURE), { trials: 100, seed: 1 });

  it('the effort is the sum: 20 + 80 + 14 + 8 + 14 + 10 + 20 + 2', () => {
    expect(values(sure.effort)).toEqual([168, 168, 168, 168]);
    expect(sure.lines.map(({ p50, p80 }) => [p50, p80])).toEqual(
      [20, 80, 14, 8, 14, 10, 20, 2].map((weeks) => [weeks, weeks]),
    );
    expect(sure.planned).toBe(38);
    expect(sure.medians).toMatchObject({ effort: 168, effortDrivers: [], finishDrivers: [] });
  });

  it('the end is where all the people have done all the work, 168 ÷ 9 weeks on', () => {
    // No chain takes longer: model, wait and validation 2.2 + 9 + 1.6, integration and readiness 8.9 + 2.2.
    for (const weeks of values(sure.calendar?.weeks ?? {})) expect(weeks).toBeCloseTo(168 / 9, 12);
    // 93.3 working days from Monday 5 October: the 94th.
    expect(sure.calendar?.finish).toEqual({
      p10: '2027-02-11',
      p50: '2027-02-11',
      p80: '2027-02-11',
      p90: '2027-02-11',
    });
  });

  it('a longer wait is what the end waits for', () => {
    const waits = { ...SURE, validation: { ...exactly(18), waitLikely: '30' } };
    const { calendar } = estimateScope(inputOf(waits), { trials: 100, seed: 1 });
    expect(calendar?.weeks.p50.value).toBeCloseTo(20 / 9 + 30 + 2, 12);
  });

  it('the end is not a day late for a rounding error', () => {
    // 2.1 and three times 2.1 are 8.4; that over 2.8 people comes out as 3.0000000000000004 weeks.
    const input = inputOf({
      ...{ model: exactly(2.1), multiplier: exactly(3) },
      ...{ people: '2.8', start: '2026-10-05', committed: '2026-10-23' },
    });
    const { calendar } = estimateScope(input, { trials: 10, seed: 1 });
    expect(calendar?.finish.p50).toBe('2026-10-23');
    expect(calendar?.chanceOfCommitted).toBe(1);
  });

  it('takes no time when there is nothing to do', () => {
    const { effort, calendar } = estimateScope(
      inputOf({ model: exactly(0), people: '1', start: '2026-10-05' }),
      {
        trials: 10,
        seed: 1,
      },
    );
    expect([effort.p80.value, calendar?.weeks.p80.value, calendar?.finish.p80]).toEqual([0, 0, '']);
  });
});

describe('trials that are each on their own', () => {
  /** From the curve: how often each value comes up, by slices of chance. */
  function mean({ curve }: ScopeForecast): number {
    const slices = curve.slice(1).map(({ value }, index) => (value + (curve[index]?.value ?? 0)) / 2);
    return slices.reduce((sum, value) => sum + value, 0) / slices.length;
  }
  const of = (correlation: string) =>
    inputOf({ ...SHEET, correlation, multiplier: { low: '2', likely: '4', high: '12' } });
  const expected = ({ lines, shape }: ScopeInput) => {
    const [model = 0, multiple = 0, ...others] = lines.map((line) => distribution(line.effort, shape).mean);
    return others.reduce((sum, one) => sum + one, model * (1 + multiple));
  };

  it('have the sum of the means for their mean', () => {
    const independent = of('0');
    const result = mean(estimateScope(independent, { trials: 20_000, seed: 3 }));
    expect(result / expected(independent)).toBeGreaterThan(0.998);
    expect(result / expected(independent)).toBeLessThan(1.002);
  });

  it('have less than trials in which a hard model is also hard to integrate', () => {
    const together = of('0.9');
    const result = mean(estimateScope(together, { trials: 20_000, seed: 3 }));
    expect(result / expected(together)).toBeGreaterThan(1.01);
  });
});

describe('the steps', () => {
  const steps = [...scopeSteps(inputOf(SHEET), { trials: 20_000, seed: 1 })];
  const shown = steps.filter((step) => step !== undefined);
  const [first] = shown;

  it('give a first result after the first of fifty batches, and pause between the others', () => {
    expect(shown).toHaveLength(1);
    expect(first).toMatchObject({ trials: 400, whole: false });
    expect(steps.length - steps.indexOf(first)).toBeGreaterThanOrEqual(50);
  });

  it('give a first result that is near the last, and says that its error is not known yet', () => {
    const effort = first?.effort;
    for (const name of ['p10', 'p50', 'p80', 'p90'] as const) {
      expect((effort?.[name].value ?? 0) / whole.effort[name].value).toBeCloseTo(1, 1);
      expect(effort?.[name].error).toBeNaN();
    }
  });

  it('end with the whole, however few trials there are', () => {
    expect(whole).toMatchObject({ trials: 20_000, whole: true });
    for (const trials of [1, 7, 50, 100]) expect(estimate({}, { trials }).trials).toBe(trials);
  });
});
