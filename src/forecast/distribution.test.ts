import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../tests/support/runs.ts';
import { type Distribution, distribution } from './distribution.ts';
import type { Range, Shape } from './range.ts';

const PERT: Shape = { kind: 'pert', lambda: 4 };
const TRIANGULAR: Shape = { kind: 'triangular' };
const HERE: Range = { low: 2, likely: 4, high: 12 };

/** Weights from nearly flat to nearly a point, and likely values at, near and far from both ends. */
const SHAPES: Shape[] = [0.1, 1, 4, 20, 100].map((lambda) => ({ kind: 'pert', lambda }));
const EACH = [...SHAPES, TRIANGULAR].flatMap((shape) =>
  [2, 2.001, 4, 7, 11, 12].map((likely) => {
    const name = `${shape.kind} ${'lambda' in shape ? shape.lambda : ''} likely ${likely}`;
    return { name, of: distribution({ ...HERE, likely }, shape) };
  }),
);

/** The integral of f from `from` to `to` by Simpson's rule; the cosine smooths what is steep at the ends. */
function integral(f: (x: number) => number, from: number, to: number): number {
  const steps = 2000;
  let sum = 0;
  for (let i = 1; i < steps; i += 1) {
    const angle = (Math.PI * i) / steps;
    const x = from + ((to - from) * (1 - Math.cos(angle))) / 2;
    sum += (i % 2 === 1 ? 4 : 2) * f(x) * Math.sin(angle);
  }
  return (sum * Math.PI * (to - from)) / (6 * steps);
}

describe('a PERT from 2 over 4 to 12', () => {
  const pert = distribution(HERE, PERT);
  it('has the mean and the variance of the beta with α = 1.8 and β = 4.2', () => {
    expect(pert.mean).toBeCloseTo(2 + (10 * 1.8) / 6, 12);
    expect(pert.variance).toBeCloseTo((100 * 1.8 * 4.2) / (36 * 7), 12);
    expect(Math.sqrt(pert.variance)).toBeCloseTo(1.732, 3);
  });

  it('has the quantiles that scipy 1.17 gives it', () => {
    expect(pert.quantile(0.5)).toBeCloseTo(4.767, 3);
    expect(pert.quantile(0.8)).toBeCloseTo(6.503, 3);
    expect(pert.quantile(0.9)).toBeCloseTo(7.453, 3);
  });
});

describe('a triangle from 2 over 4 to 12', () => {
  const triangle = distribution(HERE, TRIANGULAR);
  it('has the quantiles, mean and variance of the textbook', () => {
    expect(triangle.quantile(0.2)).toBeCloseTo(4, 12);
    expect(triangle.quantile(0.5)).toBeCloseTo(12 - Math.sqrt(40), 12);
    expect(triangle.quantile(0.8)).toBeCloseTo(8, 12);
    expect(triangle.quantile(0.9)).toBeCloseTo(9.172, 3);
    expect(triangle.mean).toBeCloseTo(6, 12);
    expect(triangle.variance).toBeCloseTo((4 + 16 + 144 - 8 - 24 - 48) / 18, 12);
    expect(triangle.density(4)).toBeCloseTo(0.2, 12);
    // Also where one of its two sides is missing.
    expect(distribution({ ...HERE, likely: 2 }, TRIANGULAR).density(2)).toBeCloseTo(0.2, 12);
    expect(distribution({ ...HERE, likely: 12 }, TRIANGULAR).density(12)).toBeCloseTo(0.2, 12);
  });
});

describe.each(EACH)('$name', ({ of }: { of: Distribution }) => {
  it('has a density that adds up to its cdf, its mean and its variance', () => {
    expect(integral(of.density, 2, 12)).toBeCloseTo(1, 5);
    for (const x of [2.5, 4, 6, 11]) expect(integral(of.density, 2, x)).toBeCloseTo(of.cdf(x), 5);
    expect(integral((x) => x * of.density(x), 2, 12)).toBeCloseTo(of.mean, 4);
    expect(integral((x) => (x - of.mean) ** 2 * of.density(x), 2, 12)).toBeCloseTo(of.variance, 4);
  });

  it('gives back the share and the value that it was asked for', () => {
    for (const p of [1e-6, 0.01, 0.1, 0.4999, 0.5, 0.5001, 0.8, 0.9, 0.99, 1 - 1e-6]) {
      // jstat’s beta has steps of this size: where its series turns, or takes one term more.
      expect(Math.abs(of.cdf(of.quantile(p)) - p)).toBeLessThan(4e-8);
    }
    for (const x of [2.5, 4, 6, 8, 11]) {
      // Where the cdf is flat, no value can be told from its share.
      if (of.density(x) > 1e-4) expect(Math.abs(of.quantile(of.cdf(x)) - x)).toBeLessThan(1e-7);
    }
  });

  it('starts at low, ends at high, and has nothing outside', () => {
    expect([of.quantile(0), of.quantile(1)]).toEqual([2, 12]);
    expect([of.cdf(1), of.cdf(2), of.cdf(12), of.cdf(13)]).toEqual([0, 0, 1, 1]);
    expect([of.density(1.99), of.density(12.01)]).toEqual([0, 0]);
    expect(of.quantile(1e-300)).toBeGreaterThanOrEqual(2);
    expect(of.quantile(1 - 1e-16)).toBeLessThanOrEqual(12);
  });
});

const anyShape = fc.oneof(
  fc.double({ min: 0.1, max: 100, noNaN: true }).map((lambda): Shape => ({ kind: 'pert', lambda })),
  fc.constant(TRIANGULAR),
);
const anyRange = fc
  .array(fc.nat(10_000), { minLength: 3, maxLength: 3 })
  .map((values) => Float64Array.from(values).sort())
  .map(([low = 0, likely = 0, high = 0]): Range => ({ low, likely, high }));
const share = fc.double({ min: 0, max: 1, noNaN: true });
const RUNS = { numRuns: runs(400) };
/** Some times what the quantiles are off by, as a part of the width. */
const SLACK = 1e-7;

describe('any range', () => {
  it('keeps its quantiles inside, and P10, P50, P80 and P90 in order', () => {
    const ordered = fc.property(anyRange, anyShape, share, (range, shape, p) => {
      const { quantile } = distribution(range, shape);
      const [p10, p50, p80, p90] = [0.1, 0.5, 0.8, 0.9].map(quantile) as [number, number, number, number];
      expect(quantile(p)).toBeGreaterThanOrEqual(range.low);
      expect(quantile(p)).toBeLessThanOrEqual(range.high);
      expect(p10 <= p50 && p50 <= p80 && p80 <= p90).toBe(true);
    });
    fc.assert(ordered, RUNS);
  });

  it('never gives a higher share a lower quantile', () => {
    const rising = fc.property(anyRange, anyShape, share, share, (range, shape, p, q) => {
      const { quantile } = distribution(range, shape);
      const slack = SLACK * (range.high - range.low);
      expect(quantile(Math.min(p, q))).toBeLessThanOrEqual(quantile(Math.max(p, q)) + slack);
    });
    fc.assert(rising, RUNS);
  });

  it('knows no unit: stretched and moved, its quantiles are stretched and moved', () => {
    const factor = fc.double({ min: 0.01, max: 1000, noNaN: true });
    const free = fc.property(anyRange, anyShape, share, factor, fc.nat(1000), (range, shape, p, k, by) => {
      const { low, likely, high } = range;
      const other = { low: k * low + by, likely: k * likely + by, high: k * high + by };
      const expected = k * distribution(range, shape).quantile(p) + by;
      const slack = SLACK * k * (high - low) + 1e-9 * (other.high + 1);
      expect(Math.abs(distribution(other, shape).quantile(p) - expected)).toBeLessThan(slack);
    });
    fc.assert(free, RUNS);
  });

  /** Asserts that moving one point up by any amount lowers no quantile with a share in [from, to]. */
  function rises(point: keyof Range, shapes: typeof anyShape, from: number, to: number) {
    const up = fc.property(anyRange, shapes, share, share, (range, shape, p, far) => {
      const most = { low: range.likely, likely: range.high, high: 3 * range.high + 1 }[point];
      const raised = { ...range, [point]: range[point] + far * (most - range[point]) };
      const at = from + (to - from) * p;
      const slack = SLACK * (raised.high - range.low);
      const before = distribution(range, shape).quantile(at);
      expect(distribution(raised, shape).quantile(at)).toBeGreaterThanOrEqual(before - slack);
    });
    fc.assert(up, RUNS);
  }

  it('has no lower quantile when its likely value is higher', () => rises('likely', anyShape, 0, 1));
  it('has no lower quantile when the low or the high of its triangle is higher', () => {
    rises('low', fc.constant(TRIANGULAR), 0, 1);
    rises('high', fc.constant(TRIANGULAR), 0, 1);
  });
  it('has no lower quantile from P50 up when its high is higher, nor up to P50 when its low is', () => {
    rises('high', anyShape, 0.5, 1);
    rises('low', anyShape, 0, 0.5);
  });
});

it('lowers the P80 of a PERT a little when only its low rises, for it is narrower', () => {
  const p80 = (low: number) => distribution({ ...HERE, low }, PERT).quantile(0.8);
  expect(p80(2)).toBeCloseTo(6.503, 3);
  expect(p80(4)).toBeCloseTo(6.202, 3);
});

it('reaches exactly its bounds also where low + (high − low) is a last digit off', () => {
  const over = { low: 0.3, likely: 0.9, high: 0.9 };
  expect(over.low + (over.high - over.low)).toBeGreaterThan(over.high);
  expect(distribution(over, PERT).quantile(1 - 1e-16)).toBe(0.9);
  const under = { low: 0.2, likely: 0.5, high: 0.9 };
  expect(under.low + (under.high - under.low)).toBeLessThan(under.high);
  expect(distribution(under, PERT).quantile(1)).toBe(0.9);
});

describe('a range without width', () => {
  it.each([PERT, TRIANGULAR])('has all its weight on the one point: $kind', (shape) => {
    const of = distribution({ low: 3, likely: 3, high: 3 }, shape);
    expect([of.mean, of.variance, of.quantile(0), of.quantile(0.5), of.quantile(1)]).toEqual([3, 0, 3, 3, 3]);
    expect([of.cdf(2.999), of.cdf(3), of.cdf(4)]).toEqual([0, 1, 1]);
    expect([of.density(2.999), of.density(3)]).toEqual([0, Infinity]);
  });
});

describe('what is no range, weight or share', () => {
  it.each([
    [{ low: 3, likely: 2, high: 5 }],
    [{ low: 1, likely: 6, high: 5 }],
    [{ low: -1, likely: 2, high: 5 }],
    [{ low: 1, likely: 2, high: Infinity }],
    [{ low: 1, likely: Number.NaN, high: 5 }],
  ])('refuses %o', (range) => {
    expect(() => distribution(range, PERT)).toThrow(RangeError);
    expect(() => distribution(range, PERT)).toThrow(/low ≤ likely ≤ high/);
  });

  it.each([0, -1, Number.NaN, Infinity])('refuses the weight %d', (lambda) => {
    expect(() => distribution(HERE, { kind: 'pert', lambda })).toThrow(RangeError);
    const point = { low: 3, likely: 3, high: 3 };
    expect(() => distribution(point, { kind: 'pert', lambda })).toThrow(/weight/);
  });

  it.each([-0.01, 1.01, Number.NaN])('refuses the quantile at %d', (p) => {
    expect(() => distribution(HERE, PERT).quantile(p)).toThrow(RangeError);
    expect(() => distribution({ low: 3, likely: 3, high: 3 }, PERT).quantile(p)).toThrow(/share/);
  });
});
