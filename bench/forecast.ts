/**
 * Times the forecast beside two others that count the same seven workstreams, uncorrelated, from as many
 * draws: Squiggle, an estimation language, and a bare loop over typed arrays that draws, adds and sorts and
 * does nothing else. Then the whole forecast, with correlation, calendar and drivers, from a thousand trials
 * to a million. Rounds are interleaved, so that whatever else the machine does falls on all alike.
 */
import { run } from '@quri/squiggle-lang';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { toNormals } from '../src/forecast/normals.ts';
import { quantile } from '../src/forecast/quantiles.ts';
import { NO_DAYS_OFF } from '../src/language/daysOff.ts';
import type { Range } from '../src/forecast/range.ts';
import { lookUp, quantileTable } from '../src/forecast/table.ts';
import { estimateScope } from '../src/sheets/scope/estimate.ts';
import { WORKSTREAMS } from '../src/sheets/scope/fields.ts';
import type { Line, ScopeInput } from '../src/sheets/scope/read.ts';

const TRIALS = 100_000;
const ROUNDS = 9;
const SHAPE = { kind: 'pert', lambda: 4 } as const;
const LEVELS = [0.1, 0.5, 0.8, 0.9];

/** Person-weeks; of integration the multiple of the model work. */
const EFFORT: Range[] = [
  { low: 16, likely: 20, high: 26 },
  { low: 3, likely: 4, high: 5 },
  { low: 10, likely: 14, high: 20 },
  { low: 6, likely: 8, high: 13 },
  { low: 9, likely: 14, high: 22 },
  { low: 8, likely: 10, high: 15 },
  { low: 14, likely: 20, high: 30 },
];

/** The effort alone: nobody is on it, so there is no calendar. */
const EFFORT_ONLY = input(0, undefined);
/** Lines want three people each: of so many nobody is shared, of so few everybody. */
const [ENOUGH, SHARED] = [input(0.3, 21), input(0.3, 9)];

function input(correlation: number, people: number | undefined): ScopeInput {
  const follows: Record<string, string[]> = { validation: ['model'], security: ['integration'] };
  const lines = WORKSTREAMS.map(
    (id, index): Line => ({
      id,
      ofModel: id === 'integration',
      ownName: undefined,
      effort: EFFORT[index] as Range,
      planned: 10,
      people: people && 3,
      wait: id in follows ? { low: 3, likely: 6, high: 12 } : { low: 0, likely: 0, high: 0 },
      booked: false,
      follows: follows[id] ?? [],
    }),
  );
  return {
    lines,
    order: lines.map((_, index) => index),
    people,
    cost: 4600,
    start: '2026-10-05',
    committed: '2027-05-28',
    day90: '2027-01-03',
    daysOff: NO_DAYS_OFF,
    shape: SHAPE,
    correlation,
  };
}

/** The same model in Squiggle; it has no joint draws, which is why the comparison is without correlation. */
const SQUIGGLE = `
pert(a, m, b) = SampleSet.fromDist(a + (b - a) * Sym.beta(1 + 4 * (m - a) / (b - a), 1 + 4 * (b - m) / (b - a)))
model = ${pert(0)}
total = model + model * ${pert(1)} + ${[2, 3, 4, 5, 6].map(pert).join(' + ')}
[${LEVELS.map((level) => `quantile(total, ${level})`).join(', ')}]`;

function pert(at: number): string {
  const { low, likely, high } = EFFORT[at] as Range;
  return `pert(${low}, ${likely}, ${high})`;
}

async function squiggle(): Promise<number[]> {
  const { result } = await run(SQUIGGLE, {
    environment: { sampleCount: TRIALS, xyPointLength: 1000, seed: '1' },
  });
  if (!result.ok) throw new Error(String(result.value));
  return JSON.parse(String(result.value.result));
}

/** The same draws and no more: a number, its normal, its value, the sum. */
function bare(): number[] {
  const random = xoroshiro128plus(1);
  const columns = EFFORT.map(({ low, likely, high }) => {
    const column = new Float64Array(TRIALS);
    for (let trial = 0; trial < TRIALS; trial++) column[trial] = ((random.next() >>> 0) + 0.5) * 2 ** -32;
    toNormals(column);
    lookUp(column, quantileTable((likely - low) / (high - low), SHAPE), low, high);
    return column;
  });
  const [model, multiple, ...others] = columns as [Float64Array, Float64Array, ...Float64Array[]];
  const total = new Float64Array(TRIALS);
  for (let trial = 0; trial < TRIALS; trial++) {
    let sum = (model[trial] as number) * (1 + (multiple[trial] as number));
    for (const other of others) sum += other[trial] as number;
    total[trial] = sum;
  }
  total.sort();
  return LEVELS.map((level) => quantile(total, level));
}

function ours(): number[] {
  const { effort } = estimateScope(EFFORT_ONLY, { trials: TRIALS, seed: 1 });
  return [effort.p10, effort.p50, effort.p80, effort.p90].map(({ value }) => value);
}

async function time(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] as number;
}

async function compare(): Promise<void> {
  const rivals = { ours, bare, squiggle };
  const times: Record<keyof typeof rivals, number[]> = { ours: [], bare: [], squiggle: [] };
  console.log(`P10, P50, P80, P90 of the effort, ${TRIALS.toLocaleString('en-GB')} trials`);
  for (const [name, work] of Object.entries(rivals)) {
    console.log(`  ${name.padEnd(9)} ${(await work()).map((value) => value.toFixed(1)).join('  ')}`);
  }
  for (let round = 0; round < ROUNDS; round++) {
    for (const name of ['ours', 'bare', 'squiggle'] as const) times[name].push(await time(rivals[name]));
  }
  const [mine, loop, theirs] = [median(times.ours), median(times.bare), median(times.squiggle)];
  console.log(
    `median of ${ROUNDS} rounds, ms: ours ${mine.toFixed(0)}, bare loop ${loop.toFixed(0)}, Squiggle ${theirs.toFixed(0)}`,
  );
  console.log(`  Squiggle takes ${(theirs / mine).toFixed(1)} times as long as ours (wanted: 5 or more)`);
  console.log(`  ours takes ${(mine / loop).toFixed(2)} times as long as the bare loop (wanted: 3 or less)`);
}

async function grow(name: string, plan: ScopeInput): Promise<number> {
  console.log(`the whole forecast: correlation, calendar, drivers; ${name}`);
  let last = 0;
  for (const trials of [1_000, 10_000, 100_000, 1_000_000]) {
    const times: number[] = [];
    for (let round = 0; round < (trials > 100_000 ? 3 : ROUNDS); round++) {
      times.push(await time(() => estimateScope(plan, { trials, seed: 1 })));
    }
    const taken = median(times);
    last = taken;
    console.log(
      `  ${trials.toLocaleString('en-GB').padStart(9)} trials  ${taken.toFixed(1).padStart(7)} ms  ${((1e6 * taken) / trials).toFixed(0).padStart(5)} ns a trial`,
    );
  }
  return last;
}

await compare();
const alone = await grow('people enough', ENOUGH);
const shared = await grow('people shared', SHARED);
console.log(`  shared people take ${(shared / alone).toFixed(1)} times as long (wanted: 3 or less)`);
