import { jointDraws, prepareDraws } from '../../forecast/joint.ts';
import { chanceAtMost, type Figured, quantile, quantileWithError } from '../../forecast/quantiles.ts';
import type { Simulation } from '../../forecast/simulation.ts';
import { drawsAt, sortInSteps } from '../../forecast/sorting.ts';
import { toEnd } from '../../forecast/steps.ts';
import { type IsoDate, isIsoDate } from '../../language/dates.ts';
import { daysLiveBy, liveOn } from '../../language/daysOff.ts';
import type { CurvePoint, DateBin } from '../../report/blocks.ts';
import { atMedians, type Ends, type Medians, uncertain } from './drivers.ts';
import { finishBins } from './finish.ts';
import type { ScopeInput } from './read.ts';
import { blankOutcome, hasCalendar, type Outcome, workOut } from './schedule.ts';

export const CHANCES = { p10: 0.1, p50: 0.5, p80: 0.8, p90: 0.9 } as const;
export type ChanceName = keyof typeof CHANCES;
/** What is not exceeded with a chance of 10, 50, 80 and 90 per cent, each with its simulation error. */
export type Quantiles = Record<ChanceName, Figured>;

/** What a scope sheet comes to. Effort in person-weeks, calendar in weeks of five working days. */
export type ScopeForecast = {
  trials: number;
  /** False while the simulation still runs. */
  whole: boolean;
  effort: Quantiles;
  /** Each line on its own, in the order of the input. Medians of lines do not add up to the median of all. */
  lines: LineForecast[];
  /** The share of trials that took no more effort than the original plan held; undefined without one. */
  chanceOfPlan: number | undefined;
  planned: number;
  /** Person-weeks with every line as likely, and the share of trials that took no more. */
  likely: number;
  chanceOfLikely: number;
  curve: CurvePoint[];
  calendar: CalendarForecast | undefined;
  medians: Medians;
};

/** What is enough for one line half of the time, and four times in five: person-weeks or, for its end, weeks from the start. */
export type LineForecast = { p50: number; p80: number };

export type CalendarForecast = {
  weeks: Quantiles;
  /** When each line of work ends, in the order of the input. */
  ends: LineForecast[];
  /** The days on which it is live; each `''` while there is no start date. */
  finish: Record<ChanceName, IsoDate>;
  /** Shares of trials that end by then; undefined while there is no such date. */
  chanceOfCommitted: number | undefined;
  chanceOfDay90: number | undefined;
  /** Empty while there is no start date. */
  bins: DateBin[];
};

/** Trials are run in so many batches; how far these differ from one another gives the simulation error. */
const BATCHES = 50;
/** When single lines end is told from at most so many trials: more would move no day. */
const TRIALS_OF_ENDS = 10_000;
const CURVE_POINTS = 80;

/**
 * Simulates the plan. The same input, trials and seed give the same result. The workstreams' work is drawn
 * together (a Gaussian copula with one correlation), a multiple of the model work with that of the same trial; waits are drawn on their own, since a queue does not know how your work goes.
 */
export function estimateScope(input: ScopeInput, simulation: Simulation): ScopeForecast {
  return toEnd(scopeSteps(input, simulation));
}

/**
 * The same, cut into steps of a few milliseconds each: yields undefined for a pause, a first result after
 * the first batch, and returns the whole.
 */
export function* scopeSteps(
  input: ScopeInput,
  { trials, seed }: Simulation,
): Generator<ScopeForecast | undefined, ScopeForecast> {
  const batches = Math.max(1, Math.min(BATCHES, trials));
  const size = Math.max(1, Math.round(trials / batches));
  for (const { effort, wait } of input.lines) {
    for (const range of [effort, wait]) {
      prepareDraws(range, input.shape);
      yield undefined;
    }
  }
  const run = simulator(input, size, seed);
  const drawn = blankTotals(input, size * batches);
  keep(input, run(0), drawn, 0);
  const medians = atMedians(input, multipleOf(drawn.multiple.slice(0, size)));
  yield firstResult(input, drawn, size, medians);
  for (let batch = 1; batch < batches; batch++) {
    keep(input, run(batch), drawn, batch * size);
    yield undefined;
  }
  const total = yield* sortInSteps(drawn.total);
  const finish = hasCalendar(input) ? yield* sortInSteps(drawn.finish) : drawn.finish;
  const multiple = multipleOf(drawn.multiple);
  yield undefined;
  return summary(input, { drawn, sorted: { total, finish }, multiple, batches }, medians);
}

/** What the first batch alone comes to: enough to see where the figures will be. */
function firstResult(input: ScopeInput, drawn: Totals, size: number, medians: Medians): ScopeForecast {
  const part = {
    total: drawn.total.slice(0, size),
    finish: drawn.finish.slice(0, size),
    multiple: drawn.multiple.slice(0, size),
    ends: drawn.ends.map((end) => end.slice(0, size)),
  };
  const sorted = { total: part.total.slice().sort(), finish: part.finish.slice().sort() };
  const multiple = multipleOf(part.multiple);
  return { ...summary(input, { drawn: part, sorted, multiple, batches: 1 }, medians), whole: false };
}

/** Runs one batch of trials after another; the outcome is overwritten by the next. */
function simulator(input: ScopeInput, size: number, seed: number): (batch: number) => Outcome {
  const { lines, shape, correlation } = input;
  const efforts = jointDraws(
    lines.map((line) => line.effort),
    { shape, correlation, size, seed },
  );
  const waits = jointDraws(
    lines.map((line) => line.wait),
    { shape, correlation: 0, size, seed: seed + 1 },
  );
  const outcome = blankOutcome(lines, size);
  return (batch) => {
    workOut(input, efforts(batch), waits(batch), outcome);
    return outcome;
  };
}

/** What is kept of every trial; `multiple` is the work of the line that is a multiple of the model's, if there is one. */
type Totals = Record<'total' | 'finish' | 'multiple', Float64Array> & {
  /** Of the first trials, when each line ends; nothing where there is no calendar. */
  ends: Float64Array[];
};
/** The same trials in the order in which they were drawn, by batch, and what is looked up in, sorted. */
type Tally = {
  drawn: Totals;
  sorted: Pick<Totals, 'total' | 'finish'>;
  multiple: LineForecast & Ends;
  batches: number;
};

function blankTotals(input: ScopeInput, size: number): Totals {
  const ends = hasCalendar(input) ? input.lines : [];
  return {
    ends: ends.map(() => new Float64Array(Math.min(size, TRIALS_OF_ENDS))),
    total: new Float64Array(size),
    finish: new Float64Array(size),
    multiple: new Float64Array(size),
  };
}

function keep(input: ScopeInput, outcome: Outcome, drawn: Totals, at: number): void {
  const multiple = outcome.efforts[input.lines.findIndex((line) => line.ofModel)];
  drawn.total.set(outcome.total, at);
  drawn.finish.set(outcome.finish, at);
  if (multiple) drawn.multiple.set(multiple, at);
  drawn.ends.forEach((ends, line) => {
    const room = Math.max(0, ends.length - at);
    ends.set((outcome.ends[line] as Float64Array).subarray(0, room), Math.min(at, ends.length));
  });
}

function multipleOf(drawn: Float64Array): LineForecast & Ends {
  const [p10 = 0, p50 = 0, p80 = 0, p90 = 0] = drawsAt(drawn, Object.values(CHANCES));
  return { p10, p50, p80, p90 };
}

function summary(input: ScopeInput, tally: Tally, medians: Medians): ScopeForecast {
  const { sorted } = tally;
  const planned = input.lines.reduce((sum, line) => sum + line.planned, 0);
  const likely = likelyOf(input);
  const { draws } = uncertain(input);
  return {
    trials: sorted.total.length,
    whole: true,
    effort: quantiles(tally, 'total'),
    lines: input.lines.map((line, index) => {
      const draw = draws[index];
      const { p50, p80 } = tally.multiple;
      if (line.ofModel || !draw) return { p50, p80 };
      return { p50: draw.quantile(CHANCES.p50), p80: draw.quantile(CHANCES.p80) };
    }),
    planned,
    chanceOfPlan: planned > 0 ? chanceAtMost(sorted.total, planned + 1e-9) : undefined,
    likely,
    chanceOfLikely: chanceAtMost(sorted.total, likely + 1e-9),
    curve: curve(sorted.total),
    calendar: hasCalendar(input) ? calendar(input, tally) : undefined,
    medians,
  };
}

/** Person-weeks of each line as likely, in the order of the input. */
export function likelyByLine({ lines }: ScopeInput): number[] {
  const model = lines.find(({ id }) => id === 'model')?.effort.likely ?? 0;
  return lines.map(({ effort, ofModel }) => effort.likely * (ofModel ? model : 1));
}

/** Person-weeks with every line as likely. */
function likelyOf(input: ScopeInput): number {
  return likelyByLine(input).reduce((sum, weeks) => sum + weeks, 0);
}

function calendar(input: ScopeInput, tally: Tally): CalendarForecast {
  const { finish } = tally.sorted;
  const weeks = quantiles(tally, 'finish');
  const by = (date: IsoDate) =>
    isIsoDate(input.start) && isIsoDate(date)
      ? // A finish of exactly so many days is still in time, whatever the last bit of the sum says.
        chanceAtMost(finish, daysLiveBy(input.start, date, input.daysOff) / 5 + 1e-9)
      : undefined;
  return {
    weeks,
    finish: each((name) => liveOn(input.start, weeks[name].value * 5, input.daysOff)),
    chanceOfCommitted: by(input.committed),
    chanceOfDay90: by(input.day90),
    bins: finishBins(input.start, finish, input.daysOff),
    ends: tally.drawn.ends.map((ends) => {
      const [p50 = 0, p80 = 0] = drawsAt(ends, [CHANCES.p50, CHANCES.p80]);
      return { p50, p80 };
    }),
  };
}

function quantiles({ drawn, sorted, batches }: Tally, name: 'total' | 'finish'): Quantiles {
  const columns = { drawn: drawn[name], sorted: sorted[name] };
  return each((chance) => quantileWithError(columns, CHANCES[chance], batches));
}

function each<Value>(make: (name: ChanceName) => Value): Record<ChanceName, Value> {
  return { p10: make('p10'), p50: make('p50'), p80: make('p80'), p90: make('p90') };
}

function curve(sorted: Float64Array): CurvePoint[] {
  return Array.from({ length: CURVE_POINTS + 1 }, (_, index) => {
    const chance = index / CURVE_POINTS;
    return { value: quantile(sorted, chance), chance };
  });
}
