import { checkShare } from './distribution.ts';

/** One figure and its simulation error (one standard error), in the same unit. */
export type Figured = { value: number; error: number };

/**
 * The value below which a share p of the draws lies, in their unit: linear between neighbours, type 7 of
 * Hyndman & Fan 1996. `sorted` ascending. RangeError when it is empty, or when p is not from 0 to 1.
 */
export function quantile(sorted: Float64Array, p: number): number {
  checkDraws(sorted.length);
  checkShare(p);
  const place = (sorted.length - 1) * p;
  const below = Math.floor(place);
  const from = sorted[below] as number;
  const to = sorted[below + 1] ?? from;
  return from + (to - from) * (place - below);
}

/**
 * The p-quantile with its standard error, by sectioning (Asmussen & Glynn 2007, III.5): the share of draws at
 * or below it is taken in each of `batches` equal parts of `drawn`, and the error of the mean share is turned into
 * the unit of the draws by their density there. `sorted` holds the same draws, ascending.
 */
export function quantileWithError(
  { drawn, sorted }: { drawn: Float64Array; sorted: Float64Array },
  p: number,
  batches: number,
): Figured {
  const value = quantile(sorted, p);
  const size = drawn.length / batches;
  const shares = Array.from({ length: batches }, (_, batch) => {
    let below = 0;
    const end = (batch + 1) * size;
    for (let i = batch * size; i < end; i += 1) if ((drawn[i] as number) <= value) below += 1;
    return below / size;
  });
  const around = 0.01;
  const unitsPerShare =
    (quantile(sorted, Math.min(1, p + around)) - quantile(sorted, p - around)) / (2 * around);
  return { value, error: standardError(shares) * unitsPerShare };
}

/** The share of the draws, 0 to 1, that are `value` or less. `sorted` ascending. RangeError when it is empty. */
export function chanceAtMost(sorted: Float64Array, value: number): number {
  checkDraws(sorted.length);
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((sorted[middle] as number) <= value) from = middle + 1;
    else to = middle;
  }
  return from / sorted.length;
}

/**
 * One standard error of the mean of a figure that was found once in each batch, in its unit: the standard
 * deviation between the batches over the root of their number. NaN for fewer than two batches, which say
 * nothing of their spread. It holds as well for the same figure found once over all batches together.
 */
export function standardError(perBatch: readonly number[]): number {
  const count = perBatch.length;
  if (count < 2) return Number.NaN;
  const middle = mean(perBatch);
  const squares = perBatch.reduce((sum, value) => sum + (value - middle) ** 2, 0);
  return Math.sqrt(squares / (count - 1) / count);
}

/** The mean, in the unit of the values. RangeError when there are none. */
export function mean(values: ArrayLike<number>): number {
  checkDraws(values.length);
  let sum = 0;
  for (let i = 0; i < values.length; i += 1) sum += values[i] as number;
  return sum / values.length;
}

function checkDraws(count: number): void {
  if (count === 0) throw new RangeError('There are no draws to look at.');
}
