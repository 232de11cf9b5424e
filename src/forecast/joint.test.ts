import { describe, expect, it } from 'vitest';
import { distribution } from './distribution.ts';
import { type JointOptions, jointDraws } from './joint.ts';
import { mean, quantile, standardError } from './quantiles.ts';
import type { Range, Shape } from './range.ts';

const PERT: Shape = { kind: 'pert', lambda: 4 };
const HERE: Range = { low: 2, likely: 4, high: 12 };
const OPTIONS: JointOptions = { shape: PERT, correlation: 0.3, size: 500, seed: 11 };
const FIVE = [HERE, HERE, HERE, HERE, HERE];

type Draws = readonly Float64Array[];
const copy = (columns: Draws) => columns.map((column) => column.slice());

/** One figure a draw, over all batches, sorted; and its P80 in each batch. */
function simulate(ranges: Range[], options: JointOptions, batches: number, figure: typeof sum) {
  const draw = jointDraws(ranges, options);
  const { size } = options;
  const all = new Float64Array(size * batches);
  const means: number[] = [];
  const p80s = Array.from({ length: batches }, (_, batch) => {
    const columns = draw(batch);
    const own = Float64Array.from({ length: size }, (_, i) => figure(columns, i)).sort();
    all.set(own, batch * size);
    means.push(mean(own));
    return quantile(own, 0.8);
  });
  return { sorted: all.sort(), p80s, means };
}

const sum = (columns: Draws, i: number) => columns.reduce((total, column) => total + (column[i] ?? 0), 0);
const largest = (columns: Draws, i: number) =>
  columns.reduce((most, column) => Math.max(most, column[i] ?? 0), 0);

function correlation(a: Float64Array, b: Float64Array): number {
  const [meanA, meanB] = [mean(a), mean(b)];
  const product = (x: Float64Array, y: Float64Array, mx: number, my: number) =>
    x.reduce((total, value, i) => total + (value - mx) * ((y[i] ?? 0) - my), 0);
  return product(a, b, meanA, meanB) / Math.sqrt(product(a, a, meanA, meanA) * product(b, b, meanB, meanB));
}

describe('five alike PERTs from 2 over 4 to 12', () => {
  // Found without chance: the cdfs, given the common factor, folded on a grid of 4000 cells, over 61 nodes
  // of Gauss and Hermite for the factor (numpy 2, scipy 1.17).
  it.each([
    [0, 28.246, 8.344],
    [0.25, 29.581, 8.21],
    [0.5, 30.659, 7.988],
    [0.8, 31.799, 7.523],
  ])('with a correlation of %d have a sum with P80 %d and a largest with P80 %d', (rho, total, most) => {
    const options = { ...OPTIONS, correlation: rho, size: 2000 };
    const one = simulate(FIVE, options, 50, sum);
    expect(Math.abs(quantile(one.sorted, 0.8) - total)).toBeLessThan(4 * standardError(one.p80s) + 0.003);
    expect(standardError(one.p80s)).toBeLessThan(0.03);
    const other = simulate(FIVE, options, 50, largest);
    expect(Math.abs(quantile(other.sorted, 0.8) - most)).toBeLessThan(4 * standardError(other.p80s) + 0.003);
    expect(standardError(other.p80s)).toBeLessThan(0.01);
  });
});

const MIXED: Range[] = [
  HERE,
  { low: 0, likely: 0, high: 100 },
  { low: 7, likely: 7, high: 7 },
  { low: 1, likely: 3, high: 3 },
];

describe.each([PERT, { kind: 'pert', lambda: 0.5 }, { kind: 'triangular' }] satisfies Shape[])(
  'draws from ranges of different widths, %o',
  (shape) => {
    it.each([0, 0.3, 0.95])('have the sum of the means as the mean of their sum, at ρ = %d', (rho) => {
      const options = { ...OPTIONS, shape, correlation: rho };
      const { means } = simulate(MIXED, options, 40, sum);
      const expected = mean(MIXED.map((range) => distribution(range, shape).mean));
      const error = standardError(means);
      expect(Math.abs(mean(means) - expected * MIXED.length)).toBeLessThan(4 * error + 1e-4);
      expect(error).toBeLessThan(0.05);
    });

    it('cover each range evenly in each batch when they do not hang together', () => {
      const columns = jointDraws(MIXED, { ...OPTIONS, shape, correlation: 0 })(3);
      columns.forEach((column, index) => {
        const range = MIXED[index] ?? HERE;
        const { quantile: exact } = distribution(range, shape);
        const slack = 3e-5 * (range.high - range.low);
        column
          .slice()
          .sort()
          .forEach((value, i) => {
            expect(value).toBeGreaterThanOrEqual(exact(i / 500) - slack);
            expect(value).toBeLessThanOrEqual(exact((i + 1) / 500) + slack);
          });
      });
    });

    it('keep the margins when they do hang together', () => {
      const columns = jointDraws(MIXED, { ...OPTIONS, shape, correlation: 0.6, size: 20_000 })(0);
      columns.forEach((column, index) => {
        const range = MIXED[index] ?? HERE;
        if (range.low === range.high) return;
        const { cdf } = distribution(range, shape);
        const off = column
          .slice()
          .sort()
          .map((value, i) => Math.abs(cdf(value) - (i + 0.5) / 20_000));
        // Kolmogorov's distance: above 0.0137 in 1 of 1000 samples that are not even spread evenly.
        expect(Math.max(...off)).toBeLessThan(0.0137);
      });
    });
  },
);

describe('the correlation', () => {
  it.each([0, 0.25, 0.5, 0.95])('of %d is the one between the normals behind every pair', (rho) => {
    const { cdf } = distribution(HERE, PERT);
    const options = { ...OPTIONS, correlation: rho, size: 20_000 };
    const shares = jointDraws([HERE, HERE, HERE], options)(0).map((column) => column.map(cdf));
    // The rank correlation of a Gaussian copula: Kruskal 1958.
    const expected = (6 / Math.PI) * Math.asin(rho / 2);
    for (const [a, b] of [
      [0, 1],
      [0, 2],
      [1, 2],
    ] as const) {
      const found = correlation(shares[a] ?? new Float64Array(), shares[b] ?? new Float64Array());
      expect(Math.abs(found - expected)).toBeLessThan(0.028);
    }
  });
});

describe('the seed', () => {
  it('gives the same numbers again, and another seed others', () => {
    const draw = (seed: number) => copy(jointDraws(MIXED, { ...OPTIONS, seed })(0));
    expect(draw(11)).toEqual(draw(11));
    expect(draw(12)[0]).not.toEqual(draw(11)[0]);
  });

  it('gives a batch that does not depend on what was drawn before', () => {
    const draw = jointDraws(MIXED, OPTIONS);
    const third = copy(draw(2));
    const first = copy(draw(0));
    draw(7)[0]?.sort();
    expect(copy(draw(2))).toEqual(third);
    expect(first).toEqual(copy(jointDraws(MIXED, OPTIONS)(0)));
    expect(first[0]).not.toEqual(third[0]);
  });

  it('gives the earlier columns unchanged when a range is added or changed after them', () => {
    const before = copy(jointDraws(MIXED, OPTIONS)(4));
    const after = copy(jointDraws([...MIXED, HERE], OPTIONS)(4));
    expect(after.slice(0, MIXED.length)).toEqual(before);
    const changed = copy(jointDraws([HERE, HERE, ...MIXED.slice(2)], OPTIONS)(4));
    expect([changed[0], changed[2], changed[3]]).toEqual([before[0], before[2], before[3]]);
  });

  it('gives alike ranges columns of their own, also when they hang together most', () => {
    const [a, b] = jointDraws([HERE, HERE], { ...OPTIONS, correlation: 0.95 })(0);
    expect(a).not.toEqual(b);
  });
});

describe('the draws of a range without width', () => {
  it('are all that one value, also after the caller changed them', () => {
    const draw = jointDraws(MIXED, OPTIONS);
    draw(0)[2]?.fill(99);
    expect(draw(1)[2]).toEqual(new Float64Array(500).fill(7));
  });
});

describe('the columns', () => {
  it('are reused, one for each range, within its bounds', () => {
    const draw = jointDraws(MIXED, OPTIONS);
    const columns = draw(0);
    expect(draw(1)).toBe(columns);
    expect(columns.map((column) => column.length)).toEqual([500, 500, 500, 500]);
    columns.forEach((column, index) => {
      const { low, high } = MIXED[index] ?? HERE;
      expect(Math.min(...column)).toBeGreaterThanOrEqual(low);
      expect(Math.max(...column)).toBeLessThanOrEqual(high);
    });
    expect(jointDraws([], OPTIONS)(0)).toEqual([]);
  });
});

describe('the standard error', () => {
  it.each([0, 0.5])('is about the spread of P80 over thirty seeds, at ρ = %d', (rho) => {
    const runs = Array.from({ length: 30 }, (_, seed) =>
      simulate(FIVE, { ...OPTIONS, correlation: rho, seed }, 20, sum),
    );
    const found = runs.map((run) => quantile(run.sorted, 0.8));
    const spread = standardError(found) * Math.sqrt(found.length);
    const reported = mean(runs.map((run) => standardError(run.p80s)));
    expect(spread / reported).toBeGreaterThan(0.5);
    expect(spread / reported).toBeLessThan(2);
  });
});

describe('what cannot be drawn', () => {
  it.each([
    [{ correlation: -0.1 }],
    [{ correlation: 0.96 }],
    [{ correlation: Number.NaN }],
    [{ size: 0 }],
    [{ size: 2.5 }],
    [{ seed: 0.5 }],
    [{ shape: { kind: 'pert', lambda: 0 } as Shape }],
  ])('is refused: %o', (wrong) => {
    expect(() => jointDraws([HERE], { ...OPTIONS, ...wrong })).toThrow(RangeError);
  });

  it('is refused with the range or the batch that is wrong', () => {
    expect(() => jointDraws([HERE, { low: 2, likely: 1, high: 3 }], OPTIONS)).toThrow(/2, 1, 3/);
    expect(() => jointDraws([HERE], OPTIONS)(-1)).toThrow(RangeError);
    expect(() => jointDraws([HERE], OPTIONS)(0.5)).toThrow(RangeError);
  });
});
