import { describe, expect, it } from 'vitest';
import { distribution } from '../../forecast/distribution.ts';
import { estimateStalled, type StalledResult, stalledSteps } from './estimate.ts';
import { PERT } from './forward.ts';
import { inputsOf, typed } from './stalled.fixture.ts';

const FROM = '2026-12-08';
const FEW = { trials: 500, seed: 1 };
const MANY = { trials: 10_000, seed: 1 };

/** All points: 10,000 + 5,000 + 2 × 60,000 × 50% ÷ 12 = 20,000 a month, 30,000 in month 2, 7,000 in month 3. */
const POINTS = {
  from: FROM,
  months: '12',
  burn: typed(10_000),
  value: typed(5_000),
  leavers: typed(2),
  salary: typed(60_000),
  replacing: typed(50),
  vendors: [{ id: 'v', notice: '2027-01-09', renewal: '2027-06-30', minimum: '30000' }],
  stale: [{ id: 's', on: '2027-03-08', ...typed(7_000) }],
  finish: typed(100_000),
  restructure: typed(80_000),
};

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

describe('the steps', () => {
  const inputs = inputsOf({
    ...POINTS,
    burn: typed(5_000, 10_000, 20_000),
    finish: typed(60_000, 100_000, 150_000),
  });
  const run = (trials: number) => {
    const shown: StalledResult[] = [];
    const steps = stalledSteps(inputs, { trials, seed: 3 });
    for (;;) {
      const step = steps.next();
      if (step.done) return { shown, last: step.value };
      if (step.value) shown.push(step.value);
    }
  };

  it('show a first result on the way, and end with the one that is counted at once', () => {
    const { shown, last } = run(2_000);
    expect(shown.map(({ whole, trials }) => [whole, trials])).toEqual([[false, 500]]);
    expect(last).toMatchObject({ whole: true, trials: 2_000 });
    expect(last).toEqual(estimateStalled(inputs, { trials: 2_000, seed: 3 }));
    expect(Math.abs((shown[0]?.monthly.p50 ?? 0) / last.monthly.p50 - 1)).toBeLessThan(0.02);
  });

  it('run as many trials as were asked for, in whole batches or not', () => {
    for (const trials of [1, 499, 500, 501, 1_234]) expect(run(trials).last.trials).toBe(trials);
  });

  it('give other figures with another seed, and nearly the same', () => {
    const [one, other] = [1, 2].map((seed) => estimateStalled(inputs, { trials: 10_000, seed }).monthly.p90);
    expect(one).not.toBe(other);
    expect(Math.abs((one ?? 0) / (other ?? 1) - 1)).toBeLessThan(0.01);
  });
});

describe('what is counted on both sides, by hand', () => {
  const cross = (fields: object) => {
    const { crossing } = estimateStalled(inputsOf({ from: FROM, months: '12', ...fields }), FEW);
    return [crossing.acting.p50, crossing.finish?.p50, crossing.restructure?.p50];
  };
  const owed = (spared: string, notice = '2026-12-31') => ({
    vendors: [{ id: 'v', notice, minimum: '96000', spared }],
  });
  /** 10,000 a month passes 55,000 in month 6 and 85,000 in month 9. */
  const BOTH = { burn: typed(10_000), finish: typed(55_000), restructure: typed(85_000) };

  it('a minimum that is owed either way brings no break-even, whenever it falls', () => {
    expect(cross(BOTH)).toEqual([6, 6, 9]);
    expect(cross({ ...BOTH, ...owed('') })).toEqual([6, 6, 9]);
    expect(cross({ ...BOTH, ...owed('', '2027-08-31') })).toEqual([6, 6, 9]);
    expect(cross({ ...BOTH, restructure: {}, ...owed('restructure') })).toEqual([6, 6, undefined]);
    // What only stopping spares is owed by both ways to act.
    expect(cross({ ...BOTH, ...owed('stop') })).toEqual([6, 6, 9]);
  });

  it('a minimum that both ways spare counts for waiting alone, and one that finishing owes counts there too', () => {
    expect(cross({ ...BOTH, ...owed('both') })).toEqual([1, 1, 1]);
    // Waiting is at 96,000 + 10,000 a month; restructuring at 85,000, finishing at 55,000 + 96,000.
    expect(cross({ ...BOTH, ...owed('restructure') })).toEqual([1, 6, 1]);
  });

  it('one way to act alone is held against what it spares', () => {
    expect(cross({ burn: typed(10_000), finish: typed(55_000), ...owed('both') })).toEqual([1, 1, undefined]);
    expect(cross({ burn: typed(10_000), restructure: typed(85_000), ...owed('restructure') })).toEqual([
      ...[1, undefined, 1],
    ]);
  });

  it('value stays deferred until a way to act delivers, and while nobody has said when, all along', () => {
    const value = { ...BOTH, value: typed(5_000) };
    // 15,000 a month, against 55,000 + 5,000 for each of four months, and 85,000 + 5,000 for each of two.
    expect(cross({ ...value, finishIn: '4', restructureIn: '2' })).toEqual([6, 6, 7]);
    expect(cross({ ...value, finishIn: '0', restructureIn: '0' })).toEqual([4, 4, 6]);
    // 55,000 + 60,000 and 85,000 + 60,000.
    expect(cross({ ...value, finishIn: '', restructureIn: '' })).toEqual([8, 8, 10]);
    expect(cross({ ...value, finishIn: '30', restructureIn: '12' })).toEqual([8, 8, 10]);
  });
});
