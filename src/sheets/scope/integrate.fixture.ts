import jstat from 'jstat';
import { distribution, type Distribution } from '../../forecast/distribution.ts';
import type { ScopeInput } from './read.ts';

/**
 * The distribution of the total effort by numerical integration, without a random number: given the common
 * factor of the copula the draws are independent, so their masses are laid on a grid and convolved; then the
 * factor is integrated out. Far slower than the simulation, and of quite another kind: that is its use.
 */
export function integrateEffort(
  input: ScopeInput,
  cells: number,
  factors: number,
): (chance: number) => number {
  const spread = distributionsOf(input);
  const most = spread.most;
  const step = most / cells;
  const mass = new Float64Array(cells + 2);
  for (const { at, weight } of factorNodes(factors)) {
    const given = massGivenFactor(spread, at, { correlation: input.correlation, step, cells });
    for (let cell = 0; cell < mass.length; cell++)
      mass[cell] = (mass[cell] ?? 0) + weight * (given[cell] ?? 0);
  }
  return (chance) => quantileOf(mass, chance, step);
}

type Spread = { model: Distribution; multiple: Distribution; others: Distribution[]; most: number };

function distributionsOf({ lines, shape }: ScopeInput): Spread {
  const of = (id: string) =>
    lines.filter((line) => line.id === id).map((line) => distribution(line.effort, shape));
  const [model] = of('model');
  const [multiple] = lines.filter(({ ofModel }) => ofModel).map((line) => distribution(line.effort, shape));
  if (!model || !multiple) throw new Error('the sheet has no model work');
  const rest = lines.filter((line) => line.id !== 'model' && !line.ofModel);
  const others = rest.map((line) => distribution(line.effort, shape));
  const most =
    model.quantile(1) * (1 + multiple.quantile(1)) + others.reduce((sum, one) => sum + one.quantile(1), 0);
  return { model, multiple, others, most };
}

/** Midpoints of equal slices of the factor's probability; both ends of the bell count for what they weigh. */
function factorNodes(count: number): { at: number; weight: number }[] {
  return Array.from({ length: count }, (_, index) => ({
    at: jstat.normal.inv((index + 0.5) / count, 0, 1),
    weight: 1 / count,
  }));
}

type Grid = { correlation: number; step: number; cells: number };

function massGivenFactor({ model, multiple, others }: Spread, factor: number, grid: Grid): Float64Array {
  const chance = (one: Distribution) => (value: number) => givenFactor(one, value, factor, grid.correlation);
  let total = productMass(model, multiple, chance, grid);
  for (const other of others) total = convolve(total, massOf(chance(other), grid));
  return total;
}

/** The chance that a draw is at most `value` when the common factor is known. */
function givenFactor(one: Distribution, value: number, factor: number, correlation: number): number {
  const below = one.cdf(value);
  if (below <= 0) return 0;
  if (below >= 1) return 1;
  const z = jstat.normal.inv(below, 0, 1);
  return jstat.normal.cdf((z - Math.sqrt(correlation) * factor) / Math.sqrt(1 - correlation), 0, 1);
}

/** Mass in cells around 0, 1, 2 … steps. */
function massOf(chance: (value: number) => number, { step, cells }: Grid): Float64Array {
  const mass = new Float64Array(cells + 2);
  let before = 0;
  for (let cell = 0; cell < mass.length && before < 1; cell++) {
    const upTo = chance((cell + 0.5) * step);
    mass[cell] = upTo - before;
    before = upTo;
  }
  return mass;
}

/** Model and integration together, model × (1 + multiple), over even slices of the multiple's probability. */
function productMass(
  model: Distribution,
  multiple: Distribution,
  chance: (one: Distribution) => (value: number) => number,
  grid: Grid,
): Float64Array {
  const slices = 40;
  const mass = new Float64Array(grid.cells + 2);
  const ofMultiple = chance(multiple);
  for (let slice = 0; slice < slices; slice++) {
    const times = invert(ofMultiple, (slice + 0.5) / slices, multiple.quantile(0), multiple.quantile(1));
    const part = massOf((value) => chance(model)(value / (1 + times)), grid);
    for (let cell = 0; cell < mass.length; cell++)
      mass[cell] = (mass[cell] ?? 0) + (part[cell] ?? 0) / slices;
  }
  return mass;
}

/** Where a rising function of `low` to `high` reaches `target`, by halving. */
function invert(of: (value: number) => number, target: number, low: number, high: number): number {
  let [from, to] = [low, high];
  for (let halving = 0; halving < 40 && to > from; halving++) {
    const middle = (from + to) / 2;
    if (of(middle) < target) from = middle;
    else to = middle;
  }
  return to;
}

function convolve(one: Float64Array, other: Float64Array): Float64Array {
  const sum = new Float64Array(one.length);
  for (let at = 0; at < one.length; at++) {
    const mass = one[at] as number;
    if (mass < 1e-14) continue;
    for (let by = 0; at + by < sum.length; by++) {
      sum[at + by] = (sum[at + by] as number) + mass * (other[by] as number);
    }
  }
  return sum;
}

/** Where the mass reaches the chance, taken as spread evenly within each cell. */
function quantileOf(mass: Float64Array, chance: number, step: number): number {
  let before = 0;
  for (let cell = 0; cell < mass.length; cell++) {
    const here = mass[cell] as number;
    if (before + here >= chance) return Math.max(0, cell - 0.5 + (chance - before) / here) * step;
    before += here;
  }
  return mass.length * step;
}
