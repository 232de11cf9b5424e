/** What both coaches learn by: seeded logistic regression on hashed features, rounded to the levels that the page stores. */
import { ALPHABET, GAPS, LEVELS } from '../src/coach/packing.ts';

/** One text as the learner sees it: whether it is what the model looks for, its features, and how much each counts. */
export type Example = { yes: boolean; ids: readonly number[]; scale: number };
export type Model = { weights: Float64Array; bias: number };
/** What tells one training from another. */
type Settings = {
  /** How many places the table of weights has. */
  table: number;
  /** Pull towards zero: most of the table ends there, which keeps the page small. */
  l1: number;
  /** Size of one level of a weight, in terms of the usual size of a weight. */
  coarse: number;
};

const EPOCHS = 40;
/** Step size of the learner. */
const RATE = 0.1;
const L2 = 1e-4;
/** Share of the features that each step is blind to, so that no verdict hangs on a few. */
const BLIND = 0.4;
/** A feature seen in fewer examples than this teaches nothing. */
const LEAST = 2;

/** Numbers from 0 to 1 that look random and are the same on every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A copy in another order. */
function shuffled<T>(list: readonly T[], random: () => number): T[] {
  return list
    .map((item) => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

/** Log-odds that an example is what the model looks for. */
export function logit({ weights, bias }: Model, { ids, scale }: Omit<Example, 'yes'>): number {
  let sum = bias;
  for (const id of ids) sum += (weights[id] ?? 0) * scale;
  return sum;
}

const chance = (z: number): number => 1 / (1 + Math.exp(-z));

/** Weights, and a step that follows a slope: "follow the regularised leader" (FTRL-proximal), with L1 and L2. */
function learner({ table, l1 }: Settings): {
  weights: Float64Array;
  learn: (id: number, slope: number) => void;
} {
  const weights = new Float64Array(table);
  const pull = new Float64Array(table);
  const squares = new Float64Array(table);
  const learn = (id: number, slope: number): void => {
    const before = squares[id] ?? 0;
    const after = before + slope * slope;
    const z = (pull[id] ?? 0) + slope - ((Math.sqrt(after) - Math.sqrt(before)) / RATE) * (weights[id] ?? 0);
    pull[id] = z;
    squares[id] = after;
    const over = Math.abs(z) - l1;
    weights[id] = over <= 0 ? 0 : (-Math.sign(z) * over) / ((0.1 + Math.sqrt(after)) / RATE + L2);
  };
  return { weights, learn };
}

/** In how many examples each feature stands. */
function countsOf(examples: readonly Example[], table: number): Uint32Array {
  const counts = new Uint32Array(table);
  for (const { ids } of examples) for (const id of ids) counts[id] = (counts[id] ?? 0) + 1;
  return counts;
}

/** Logistic regression on the features that more than one example has. */
export function train(examples: readonly Example[], settings: Settings): Model {
  const random = seeded(7);
  const seen = countsOf(examples, settings.table);
  const { weights, learn } = learner(settings);
  const model: Model = { weights, bias: 0 };
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (const example of shuffled(examples, random)) {
      const known = example.ids.filter((id) => (seen[id] ?? 0) >= LEAST && random() >= BLIND);
      const scale = example.scale / (1 - BLIND);
      const error = chance(logit(model, { ids: known, scale })) - (example.yes ? 1 : 0);
      for (const id of known) learn(id, error * example.scale);
      model.bias -= 0.01 * error;
    }
  }
  return model;
}

/** The model with each weight rounded to one of the levels that the page stores, and the size of a level. */
export function rounded({ weights, bias }: Model, { coarse }: Settings): Model & { step: number } {
  const used = weights.filter((weight) => weight !== 0);
  const step = coarse * Math.sqrt(used.reduce((sum, weight) => sum + weight * weight, 0) / used.length);
  const top = Math.max(...LEVELS);
  return {
    weights: weights.map((weight) => step * Math.max(-top, Math.min(top, Math.round(weight / step)))),
    bias,
    step,
  };
}

/** Share of examples whose label the model tells. */
export function accuracy(model: Model, examples: readonly Example[]): number {
  return examples.filter((example) => logit(model, example) >= 0 === example.yes).length / examples.length;
}

/** Factor on the log-odds that makes the stated probabilities fit answers the model was not trained on. */
export function temperature(scored: readonly { z: number; yes: boolean }[]): number {
  let best = 1;
  let least = Number.POSITIVE_INFINITY;
  for (let factor = 0.2; factor < 3; factor += 0.05) {
    let loss = 0;
    for (const { z, yes } of scored) loss -= Math.log(chance(yes ? factor * z : -factor * z) + 1e-12);
    if (loss < least) [best, least] = [factor, loss];
  }
  return best;
}

/** Weights as a string: each character tells a gap of zeros and a level; see ALPHABET in packing.ts. */
export function pack(weights: Float64Array, step: number): string {
  let packed = '';
  let gap = 0;
  for (const weight of weights) {
    const level = LEVELS.findIndex((value) => value === Math.round(weight / step));
    if (level < 0) {
      gap += 1;
      continue;
    }
    for (; gap >= GAPS; gap -= GAPS) packed += ALPHABET.charAt(GAPS * LEVELS.length);
    packed += ALPHABET.charAt(gap * LEVELS.length + level);
    gap = 0;
  }
  return packed;
}

export const percent = (share: number): string => `${(100 * share).toFixed(1)}%`;
