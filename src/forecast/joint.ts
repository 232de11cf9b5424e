import { checkRange, checkShape, placeOfLikely } from './distribution.ts';
import { fillEvenly, toNormals } from './normals.ts';
import type { Range, Shape } from './range.ts';
import { randomStream } from './stream.ts';
import { lookUp, quantileTable } from './table.ts';

export type JointOptions = {
  shape: Shape;
  /** One correlation ρ for every pair, 0 to 0.95: of the normals behind the values, not of the values. */
  correlation: number;
  /** Draws in a batch, 1 or more. */
  size: number;
  /** Any safe integer. */
  seed: number;
};

/** The stream of the factor that all columns share. Column j has stream j + 1. */
const COMMON = 0;

/**
 * Returns a function that gives batch number `batch` (0, 1, 2 …): one column of `size` values per range, in
 * the unit of that range. The columns are reused: the next call overwrites them. Batch b is the same whatever
 * was drawn before it, and a column is the same whatever ranges stand after it.
 *
 * The values hang together by a Gaussian copula with one factor: z_j = √ρ·c + √(1−ρ)·e_j, with c and each e_j
 * a Latin hypercube column of standard normals, and x_j = Q_j(Φ(z_j)). So within a batch the sum of a column
 * is far steadier than that of independent draws, and at ρ = 0 each column covers its range evenly.
 * Each x_j is within 3e-5 of the width of its exact quantile. See `table.ts` and `normals.ts`.
 *
 * RangeError for a bad range, shape, correlation, size, seed or batch number.
 */
export function jointDraws(
  ranges: readonly Range[],
  options: JointOptions,
): (batch: number) => readonly Float64Array[] {
  check(ranges, options);
  const { shape, correlation, size, seed } = options;
  const columns = ranges.map((range) => ({
    range,
    values: new Float64Array(size),
    table: quantileTable(placeOfLikely(range), shape),
  }));
  const values = columns.map((column) => column.values);
  const common = new Float64Array(size);
  return (batch) => {
    checkBatch(batch);
    const fill = (column: Float64Array, stream: number) => {
      fillEvenly(column, randomStream(seed, batch, stream));
      toNormals(column);
    };
    if (correlation > 0) fill(common, COMMON);
    columns.forEach(({ range, values: column, table }, index) => {
      if (range.low === range.high) {
        column.fill(range.low);
        return;
      }
      fill(column, index + 1);
      if (correlation > 0) blend(column, common, correlation);
      lookUp(column, table, range.low, range.high);
    });
    return values;
  };
}

/** Builds ahead what drawing from a range needs, a millisecond or two the first time it is asked for. */
export function prepareDraws(range: Range, shape: Shape): void {
  if (range.low < range.high) quantileTable(placeOfLikely(range), shape);
}

/** √ρ·c + √(1−ρ)·e, in place of e. */
function blend(own: Float64Array, common: Float64Array, correlation: number): void {
  const shared = Math.sqrt(correlation);
  const apart = Math.sqrt(1 - correlation);
  for (let i = 0; i < own.length; i += 1) {
    own[i] = shared * (common[i] as number) + apart * (own[i] as number);
  }
}

function check(ranges: readonly Range[], { shape, correlation, size, seed }: JointOptions): void {
  ranges.forEach(checkRange);
  checkShape(shape);
  if (!(correlation >= 0 && correlation <= 0.95)) {
    throw new RangeError(`The correlation has to be from 0 to 0.95. This one is ${correlation}.`);
  }
  if (!Number.isSafeInteger(size) || size < 1) {
    throw new RangeError(`A batch needs a whole number of draws, 1 or more. This one is ${size}.`);
  }
  if (!Number.isSafeInteger(seed))
    throw new RangeError(`The seed has to be an integer. This one is ${seed}.`);
}

function checkBatch(batch: number): void {
  if (Number.isSafeInteger(batch) && batch >= 0) return;
  throw new RangeError(`Batches are counted 0, 1, 2 and so on. This one is ${batch}.`);
}
