/**
 * Trains the blocker coach: `node training/blockers/train.ts` from the root of the repository.
 * Reads answers-*.tsv, prints the accuracy on each file when trained on the others, and on held-out.tsv, which
 * never trains; then writes src/method/triage/weights.ts. The same data always gives the same weights.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { featuresOf, TABLE } from '../../src/method/triage/features.ts';
import { ALPHABET, featureScale, GAPS, LEVELS } from '../../src/method/triage/packing.ts';

type Example = { concrete: boolean; text: string; ids: number[]; scale: number };
type Model = { weights: Float64Array; bias: number };

const HERE = new URL('.', import.meta.url);
const TARGET = new URL('../../src/method/triage/weights.ts', HERE);
const EPOCHS = 20;
/** Step size of the learner. */
const RATE = 0.1;
/** Pull towards zero: most of the table ends there, which keeps the page small. */
const L1 = 2;
const L2 = 1e-4;
/** Size of one level of a weight, in terms of the usual size of a weight. */
const COARSE = 1.2;
/** A feature seen in fewer examples than this teaches nothing. */
const LEAST = 2;

/** Reads one file of `label<TAB>answer` lines. */
function read(name: string): Example[] {
  const lines = readFileSync(new URL(name, HERE), 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [label, text = ''] = line.split('\t');
    if (label !== 'concrete' && label !== 'symptom') throw new Error(`${name}: no label in "${line}"`);
    const { ids } = featuresOf(text);
    return { concrete: label === 'concrete', text, ids, scale: featureScale(ids.length) };
  });
}

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

/** Log-odds that an example is concrete. */
function logit({ weights, bias }: Model, { ids, scale }: Example): number {
  let sum = bias;
  for (const id of ids) sum += (weights[id] ?? 0) * scale;
  return sum;
}

const chance = (z: number): number => 1 / (1 + Math.exp(-z));

/** Weights, and a step that follows a slope: "follow the regularised leader" (FTRL-proximal), with L1 and L2. */
function learner(): { weights: Float64Array; learn: (id: number, slope: number) => void } {
  const weights = new Float64Array(TABLE);
  const pull = new Float64Array(TABLE);
  const squares = new Float64Array(TABLE);
  const learn = (id: number, slope: number): void => {
    const before = squares[id] ?? 0;
    const after = before + slope * slope;
    const z = (pull[id] ?? 0) + slope - ((Math.sqrt(after) - Math.sqrt(before)) / RATE) * (weights[id] ?? 0);
    pull[id] = z;
    squares[id] = after;
    const over = Math.abs(z) - L1;
    weights[id] = over <= 0 ? 0 : (-Math.sign(z) * over) / ((0.1 + Math.sqrt(after)) / RATE + L2);
  };
  return { weights, learn };
}

/** In how many examples each feature stands. */
function countsOf(examples: readonly Example[]): Uint32Array {
  const counts = new Uint32Array(TABLE);
  for (const { ids } of examples) for (const id of ids) counts[id] = (counts[id] ?? 0) + 1;
  return counts;
}

/** Logistic regression on the features that more than one example has. */
function train(examples: readonly Example[]): Model {
  const random = seeded(7);
  const seen = countsOf(examples);
  const { weights, learn } = learner();
  const model: Model = { weights, bias: 0 };
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (const example of shuffled(examples, random)) {
      const error = chance(logit(model, example)) - (example.concrete ? 1 : 0);
      const known = example.ids.filter((id) => (seen[id] ?? 0) >= LEAST);
      for (const id of known) learn(id, error * example.scale);
      model.bias -= 0.01 * error;
    }
  }
  return model;
}

/** The model with each weight rounded to one of the levels that the page stores, and the size of a level. */
function rounded({ weights, bias }: Model): Model & { step: number } {
  const used = weights.filter((weight) => weight !== 0);
  const step = COARSE * Math.sqrt(used.reduce((sum, weight) => sum + weight * weight, 0) / used.length);
  const top = Math.max(...LEVELS);
  return {
    weights: weights.map((weight) => step * Math.max(-top, Math.min(top, Math.round(weight / step)))),
    bias,
    step,
  };
}

/** Share of examples whose label the model tells. */
function accuracy(model: Model, examples: readonly Example[]): number {
  return (
    examples.filter((example) => logit(model, example) >= 0 === example.concrete).length / examples.length
  );
}

/** Factor on the log-odds that makes the stated probabilities fit answers the model was not trained on. */
function temperature(scored: readonly { z: number; concrete: boolean }[]): number {
  let best = 1;
  let least = Number.POSITIVE_INFINITY;
  for (let factor = 0.2; factor < 3; factor += 0.05) {
    let loss = 0;
    for (const { z, concrete } of scored)
      loss -= Math.log(chance(concrete ? factor * z : -factor * z) + 1e-12);
    if (loss < least) [best, least] = [factor, loss];
  }
  return best;
}

/** Weights as a string: each character tells a gap of zeros and a level; see ALPHABET in packing.ts. */
function pack(weights: Float64Array, step: number): string {
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

const percent = (share: number): string => `${(100 * share).toFixed(1)}%`;

const names = readdirSync(HERE)
  .filter((name) => /^answers-.*\.tsv$/.test(name))
  .sort();
const files = names.map((name) => ({ name, examples: read(name) }));
const heldOut = read('held-out.tsv');
const all = files.flatMap(({ examples }) => examples);
const scored: { z: number; concrete: boolean }[] = [];
for (const { name, examples } of files) {
  const model = rounded(train(files.filter((file) => file.name !== name).flatMap((file) => file.examples)));
  for (const example of examples) scored.push({ z: logit(model, example), concrete: example.concrete });
  console.log(
    `${name}: ${percent(accuracy(model, examples))} of ${examples.length} when trained on the others`,
  );
}
const final = rounded(train(all));
const factor = temperature(scored);
console.log(`held-out.tsv: ${percent(accuracy(final, heldOut))} of ${heldOut.length}`);
console.log(
  `all files, trained on themselves: ${percent(accuracy(final, all))} of ${all.length}; temperature ${factor.toFixed(2)}`,
);
const packed = pack(final.weights, final.step);
writeFileSync(
  TARGET,
  `// Generated by training/blockers/train.ts from training/blockers/answers-*.tsv; do not edit.
/** Size of one level of a weight. */
export const STEP = ${(final.step * factor).toFixed(5)};
/** Log-odds of an answer without any feature. */
export const BIAS = ${(final.bias * factor).toFixed(5)};
/** ${final.weights.filter((weight) => weight !== 0).length} weights of ${TABLE}; how they are packed: packing.ts. */
export const PACKED =
  '${packed}';
`,
);
console.log(`wrote ${packed.length} characters of weights`);
