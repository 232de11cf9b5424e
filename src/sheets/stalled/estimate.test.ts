import { describe, expect, it } from 'vitest';
import { distribution } from '../../forecast/distribution.ts';
import { estimateStalled } from './estimate.ts';
import { PERT } from './forward.ts';
import { inputsOf, typed } from './stalled.fixture.ts';
import { FROM, FEW, POINTS } from './estimate.fixture.ts';

const MANY = { trials: 10_000, seed: 1 };

describe('a sheet of points', () => {
  const result = estimateStalled(inputsOf(POINTS), FEW);

  it('costs in every trial what the sum by hand says', () => {
    expect(result.months).toHaveLength(12);
    const by = (month: number) => result.months[month - 1]?.total;
    for (const [month, total] of [
      [1, 20_000],
      [2, 70_000],
      [3, 97_000],
      [4, 117_000],
      [12, 277_000],
    ] as const) {
      for (const value of Object.values(by(month) ?? {})) expect(value, `${month}`).toBeCloseTo(total, 6);
    }
    expect(result.monthly.p50).toBeCloseTo(20_000, 6);
  });

  it('is split into parts that add up to it', () => {
    const { parts } = result.months[2] ?? {};
    expect(parts?.burn).toBeCloseTo(30_000, 6);
    expect(parts?.value).toBeCloseTo(15_000, 6);
    expect(parts?.people).toBeCloseTo(15_000, 6);
    expect(parts?.vendors).toBe(30_000);
    expect(parts?.redo).toBeCloseTo(7_000, 6);
  });

  it('crosses each forward cost in its own month, and the cheaper one first', () => {
    const at = (month: number) => ({ p10: month, p50: month, p90: month, never: 0 });
    expect(result.crossing).toEqual({ acting: at(3), finish: at(4), restructure: at(3) });
    expect(result.restructureCheaper).toBe(1);
  });

  it('has to cost more, not as much, to be dearer', () => {
    const level = (restructure: number) =>
      estimateStalled(inputsOf({ ...POINTS, restructure: typed(restructure) }), FEW).crossing.restructure
        ?.p50;
    expect(level(96_999)).toBe(3);
    expect(level(97_000)).toBe(4);
  });

  it('never crosses what is dearer than the whole horizon', () => {
    const { crossing } = estimateStalled(
      inputsOf({ ...POINTS, finish: typed(277_000), restructure: {} }),
      FEW,
    );
    const never = { p10: undefined, p50: undefined, p90: undefined, never: 1 };
    expect(crossing).toEqual({ acting: never, finish: never, restructure: undefined });
  });

  it('is compared only with what was given', () => {
    const { finish, restructure, crossing, restructureCheaper } = estimateStalled(
      inputsOf({ ...POINTS, finish: {} }),
      FEW,
    );
    expect([finish, crossing.finish, restructureCheaper]).toEqual([undefined, undefined, undefined]);
    expect(restructure).toEqual({ p10: 80_000, p50: 80_000, p90: 80_000 });
    expect(crossing.acting).toEqual(crossing.restructure);
  });

  it('counts nobody who leaves while nobody said how many, or for what pay', () => {
    for (const blank of ['leavers', 'salary']) {
      const { months } = estimateStalled(inputsOf({ ...POINTS, [blank]: {} }), FEW);
      expect(months[0]?.parts.people, blank).toBe(0);
      expect(months[0]?.total.p50, blank).toBeCloseTo(15_000, 6);
    }
  });

  it('counts a date on the edge of a month in the month it ends', () => {
    const first = (notice: string) => {
      const vendors = [{ id: 'v', notice, minimum: '1' }];
      const { months } = estimateStalled(inputsOf({ ...POINTS, vendors }), FEW);
      return months.findIndex(({ parts }) => parts.vendors > 0) + 1;
    };
    expect(first('2026-12-07')).toBe(0);
    expect(first(FROM)).toBe(1);
    expect(first('2027-01-08')).toBe(1);
    expect(first('2027-01-09')).toBe(2);
    expect(first('2027-12-08')).toBe(12);
    expect(first('2027-12-09')).toBe(0);
  });
});

describe('against closed forms', () => {
  const burn = { low: 80, likely: 130, high: 190 };
  const exact = distribution(burn, PERT);

  it('one range: the total is that range times the months, the crossing its chance', () => {
    const inputs = inputsOf({ from: FROM, months: '6', burn: typed(80, 130, 190), finish: typed(400) });
    const { months, crossing, monthly } = estimateStalled(inputs, MANY);
    for (const { month, total, parts } of months) {
      expect(total.p10 / month).toBeCloseTo(exact.quantile(0.1), 0);
      expect(total.p50 / month).toBeCloseTo(exact.quantile(0.5), 0);
      expect(total.p90 / month).toBeCloseTo(exact.quantile(0.9), 0);
      expect(parts.burn / month).toBeCloseTo(exact.mean, 1);
    }
    expect(monthly.p50).toBeCloseTo(exact.quantile(0.5), 0);
    // Month 3 where the burn is above 400 ÷ 3, month 4 above 100, month 5 above 80: that is everywhere.
    const [inThree, inFour] = [400 / 3, 100].map((level) => 1 - exact.cdf(level));
    expect(inThree).toBeGreaterThan(0.1);
    expect(inThree).toBeLessThan(0.5);
    expect(inFour).toBeGreaterThan(0.9);
    expect(crossing.finish).toEqual({ p10: 3, p50: 4, p90: 4, never: 0 });
  });

  it('the share that never crosses is the chance of a burn too small for it', () => {
    for (const level of [500, 780, 900]) {
      const fields = { from: FROM, months: '6', burn: typed(80, 130, 190), finish: typed(level) };
      const { crossing } = estimateStalled(inputsOf(fields), MANY);
      expect(crossing.acting.never, `${level}`).toBeCloseTo(exact.cdf(level / 6), 2);
    }
  });

  it('two ranges: the crossing is the integral over both, drawn without correlation', () => {
    const finish = distribution({ low: 200, likely: 500, high: 1100 }, PERT);
    const fields = { from: FROM, months: '4', burn: typed(80, 130, 190), finish: typed(200, 500, 1100) };
    const { crossing } = estimateStalled(inputsOf(fields), MANY);
    const steps = 4000;
    let never = 0;
    for (let step = 0; step < steps; step++) {
      never += exact.cdf(finish.quantile((step + 0.5) / steps) / 4) / steps;
    }
    // Three standard errors of 10,000 plain draws; the strata make it better than that.
    expect(Math.abs(crossing.acting.never - never)).toBeLessThan(0.015);
  });

  it('people: the mean of a product of independent ranges is the product of their means', () => {
    const fields = {
      ...{ from: FROM, months: '10', burn: typed(1), finish: typed(1) },
      ...{ leavers: typed(0, 1, 3), salary: typed(70, 90, 120), replacing: typed(21, 50, 200) },
    };
    const { months } = estimateStalled(inputsOf(fields), MANY);
    const mean = (low: number, likely: number, high: number) => (low + 4 * likely + high) / 6;
    const product = (mean(0, 1, 3) * mean(70, 90, 120) * mean(21, 50, 200)) / 100;
    expect((months[9]?.parts.people ?? 0) / product).toBeCloseTo(1, 1);
  });

  it('a forward cost from the scope worksheet has the spread it came with', () => {
    const spread = { p10: 620, p50: 773, p90: 1000 };
    const result = estimateStalled(
      inputsOf({ from: FROM, burn: typed(50) }, { scope: { cost: spread, ends: '' } }),
      MANY,
    );
    expect(result.finish?.p10).toBeCloseTo(620, 0);
    expect(result.finish?.p50).toBeCloseTo(773, 0);
    expect(result.finish?.p90).toBeCloseTo(1000, 0);
    // 50 a month passes 620 in month 13, 773 in month 16, and 1,000 not within 18 months.
    expect(result.crossing.finish).toMatchObject({ p10: 13, p50: 16, p90: undefined });
    expect(result.crossing.finish?.never).toBeGreaterThan(0.1);
    expect(result.crossing.finish?.never).toBeLessThan(0.5);
  });
});
