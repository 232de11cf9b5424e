import { unitPert } from './pert.ts';
import type { Range, Shape } from './range.ts';
import { remember } from './remember.ts';
import { unitTriangular } from './triangular.ts';

/**
 * How likely each value in a range is, in the unit of the range (`variance` in its square, `density` in one
 * over it). `cdf(x)` is the chance of x or less; `quantile(p)` throws a RangeError unless 0 ≤ p ≤ 1.
 */
export type Distribution = {
  mean: number;
  variance: number;
  density(x: number): number;
  cdf(x: number): number;
  quantile(p: number): number;
};

/**
 * The distribution over a range. Its quantiles stay within the range: p = 0 is low, p = 1 is high, and in
 * between they are right to 2e-8 of high − low. Where low = high all weight is on that point: the density is
 * Infinity there and 0 elsewhere, and the cdf steps from 0 to 1 at the point itself.
 *
 * A higher `likely` lowers no quantile. Nor does a higher low or high in a triangle; in a PERT that is sure
 * only on their own side of the median: a higher `low` also narrows the range and so can lower P80.
 *
 * RangeError when the range is not 0 ≤ low ≤ likely ≤ high and finite, or when lambda is not above 0.
 */
export function distribution(range: Range, shape: Shape): Distribution {
  checkRange(range);
  checkShape(shape);
  const { low, high } = range;
  if (low === high) return point(low);
  const width = high - low;
  const unit = unitDistribution(placeOfLikely(range), shape);
  return {
    mean: low + width * unit.mean,
    variance: width * width * unit.variance,
    density: (x) => unit.density((x - low) / width) / width,
    cdf: (x) => unit.cdf((x - low) / width),
    quantile: (p) => {
      checkShare(p);
      if (p === 1) return high;
      return Math.min(high, low + width * unit.quantile(p));
    },
  };
}

/** Where the likely value lies between low (0) and high (1); 0 for a range without width. */
export function placeOfLikely({ low, likely, high }: Range): number {
  return high > low ? (likely - low) / (high - low) : 0;
}

/** The distribution on [0, 1] that a range with its likely value at `at` (0 to 1) is a stretch of. */
export function unitDistribution(at: number, shape: Shape): Distribution {
  return units(shapeKey(at, shape), () => {
    const unit = shape.kind === 'pert' ? unitPert(at, shape.lambda) : unitTriangular(at);
    // A page asks for the same few quantiles of the same ranges with every key that is typed.
    const quantiles = remember<number, number>(8);
    return { ...unit, quantile: (p) => quantiles(p, () => unit.quantile(p)) };
  });
}

const units = remember<string, Distribution>(64);

/** What tells one unit distribution from another. */
export function shapeKey(at: number, shape: Shape): string {
  return `${shape.kind === 'pert' ? shape.lambda : shape.kind} ${at}`;
}

/** RangeError unless 0 ≤ low ≤ likely ≤ high, all finite. */
export function checkRange({ low, likely, high }: Range): void {
  if (0 <= low && low <= likely && likely <= high && high < Infinity) return;
  throw new RangeError(
    `A range needs 0 ≤ low ≤ likely ≤ high, all finite. This one is ${low}, ${likely}, ${high}.`,
  );
}

/** RangeError unless a PERT’s weight is a finite number above 0. */
export function checkShape(shape: Shape): void {
  if (shape.kind !== 'pert' || (shape.lambda > 0 && shape.lambda < Infinity)) return;
  throw new RangeError(`The weight of the likely value has to be above 0. This one is ${shape.lambda}.`);
}

/** RangeError unless p is a share from 0 to 1. */
export function checkShare(p: number): void {
  if (p >= 0 && p <= 1) return;
  throw new RangeError(`A quantile needs a share from 0 to 1. This one is ${p}.`);
}

function point(value: number): Distribution {
  return {
    mean: value,
    variance: 0,
    density: (x) => (x === value ? Infinity : 0),
    cdf: (x) => (x < value ? 0 : 1),
    quantile: (p) => {
      checkShare(p);
      return value;
    },
  };
}
