import { shapeKey, unitDistribution } from './distribution.ts';
import { normalCdf, normalDensity } from './normals.ts';
import type { Shape } from './range.ts';
import { remember } from './remember.ts';

/** The table spans −REACH to REACH standard deviations; beyond are 8 in 10^11 draws, given the end value. */
const REACH = 6.5;
/** Places where the exact quantile is taken, and cells between two of them. */
const EXACT = 128;
const BETWEEN = 8;
const CELLS = EXACT * BETWEEN;
/** Tables kept: each takes 8 KB and 1 ms to build, and a change of one input asks for one new one. */
const KEPT = 64;

const tables = remember<string, Float64Array>(KEPT);

/**
 * The quantile of a standard normal's chance, x = Q(Φ(z)), on [0, 1] for a likely value at `at`, over an even
 * grid of z. Linear interpolation is off by less than 3e-5 of the width, for any λ from 0.1 to 100.
 * The last 64 tables are kept. Do not write to them.
 */
export function quantileTable(at: number, shape: Shape): Float64Array {
  return tables(shapeKey(at, shape), () => build(at, shape));
}

/** Turns a column of standard normals, in place, into values of a range through its table. */
export function lookUp(column: Float64Array, table: Float64Array, low: number, high: number): void {
  const width = high - low;
  for (let i = 0; i < column.length; i += 1) {
    const place = Math.min(CELLS, Math.max(0, ((column[i] as number) + REACH) * (CELLS / (2 * REACH))));
    const cell = place | 0;
    const from = table[cell] as number;
    const share = from + ((table[cell + 1] as number) - from) * (place - cell);
    // low + (high − low) can come out a last digit above high.
    column[i] = Math.min(high, low + width * share);
  }
}

/**
 * The exact quantile is slow, so it is taken at every eighth knot; the knots between follow the cubic with
 * the exact slopes dx/dz = φ(z)/f(x) at both ends (Hermite). One knot too many spares a test in the loop.
 */
function build(at: number, shape: Shape): Float64Array {
  const { quantile, density } = unitDistribution(at, shape);
  const table = new Float64Array(CELLS + 2);
  const step = (2 * REACH) / EXACT;
  const knot = (index: number) => {
    const z = index * step - REACH;
    const x = quantile(normalCdf(z));
    return { x, rise: (step * normalDensity(z)) / density(x) };
  };
  let from = knot(0);
  for (let index = 0; index < EXACT; index += 1) {
    const to = knot(index + 1);
    for (let k = 0; k < BETWEEN; k += 1) table[index * BETWEEN + k] = hermite(from, to, k / BETWEEN);
    from = to;
  }
  table.fill(from.x, CELLS);
  return table;
}

type Knot = { x: number; rise: number };

function hermite(from: Knot, to: Knot, t: number): number {
  const back = 1 - t;
  const ends = from.x * (1 + 2 * t) * back * back + to.x * (3 - 2 * t) * t * t;
  return Math.min(1, Math.max(0, ends + t * back * (from.rise * back - to.rise * t)));
}
