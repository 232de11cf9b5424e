import type { Simulation } from '../../forecast/simulation.ts';
import { toEnd } from '../../forecast/steps.ts';
import { jointDraws } from '../../forecast/joint.ts';
import { quantile } from '../../forecast/quantiles.ts';
import {
  AT,
  actingCost,
  branchCost,
  type Course,
  columnsOf,
  courseOf,
  crossingMonth,
  followCourse,
  monthlyCost,
  peopleMonthly,
} from './course.ts';
import { type Deciding, decidingInput } from './deciding.ts';
import { PERT } from './forward.ts';
import type { Spread, StalledInputs } from './read.ts';

/** What waiting is made of, in the order in which it is shown. */
export const PARTS = ['burn', 'value', 'people', 'vendors', 'redo'] as const;
export type Part = (typeof PARTS)[number];

/** What waiting has cost by the end of a month, in money. */
export type MonthCost = {
  /** Counted from 1. */
  month: number;
  total: Spread;
  /** Means, not medians: only means of parts add up to the mean of the whole. */
  parts: Record<Part, number>;
};

/** The first month, counted from 1, by whose end waiting has cost more than acting. */
export type Crossing = {
  /** The month by which so many trials had crossed; undefined where that many did not. */
  p10: number | undefined;
  p50: number | undefined;
  p90: number | undefined;
  /** The share of trials, 0 to 1, that did not cross within the months counted. */
  never: number;
};

/** What a sheet comes to. Money is in the plan's one currency. */
export type StalledResult = {
  inputs: StalledInputs;
  trials: number;
  /** False while the simulation still runs. */
  whole: boolean;
  months: MonthCost[];
  /** Money a month, people who leave included; vendors and work to redo fall due once and are not in it. */
  monthly: Spread;
  /** All that each way to act costs until it delivers, money; undefined where no forward cost was given. */
  finish: Spread | undefined;
  restructure: Spread | undefined;
  /** Against the cheaper of the ways to act in each trial, and against each by itself. */
  crossing: { acting: Crossing; finish: Crossing | undefined; restructure: Crossing | undefined };
  /** The share of trials, 0 to 1, in which restructuring is the cheaper; undefined unless both are given. */
  restructureCheaper: number | undefined;
  deciding: Deciding | undefined;
};

/** What every page uses, so that the same sheet always shows the same figures. */
export const STALLED_SIMULATION: Simulation = { trials: 10_000, seed: 20_261_120 };
const BATCH = 500;
/** Months put in order in one step. */
const MONTHS_A_STEP = 3;

/** Simulates what waiting costs. The same inputs, trials and seed give the same result. */
export function estimateStalled(inputs: StalledInputs, simulation: Simulation): StalledResult {
  return toEnd(stalledSteps(inputs, simulation));
}

/**
 * The same, cut into steps of a few milliseconds: yields undefined for a pause, a first result after the first
 * batch, and returns the whole. Every input is drawn by itself (correlation 0): they come from different
 * people about different things, and none of the sources says how they hang together.
 */
export function* stalledSteps(
  inputs: StalledInputs,
  { trials, seed }: Simulation,
): Generator<StalledResult | undefined, StalledResult> {
  const course = courseOf(inputs);
  const ranges = columnsOf(inputs);
  const options = { shape: PERT, correlation: 0, size: Math.min(BATCH, trials), seed };
  for (const range of ranges) {
    // Makes the table of one range, which is kept: all of them together would hold the page up.
    jointDraws([range], options);
    yield undefined;
  }
  const draws = jointDraws(ranges, options);
  const deciding = decidingInput(inputs);
  const tally = blankTally(course, trials, ranges.length);
  yield undefined;
  for (let batch = 0; tally.count < trials; batch++) {
    addBatch(tally, course, draws(batch), Math.min(options.size, trials - tally.count));
    yield undefined;
    if (batch === 0 && tally.count < trials) yield summary(inputs, course, firstOf(tally), deciding);
  }
  for (const [index, column] of [...tally.totals, tally.monthly, tally.finish, tally.restructure].entries()) {
    column.sort();
    if (index % MONTHS_A_STEP === 0) yield undefined;
  }
  return summary(inputs, course, tally, deciding);
}

/** What is kept of the trials so far. */
type Tally = {
  count: number;
  trials: number;
  /** A column of trials for each month. */
  totals: Float64Array[];
  monthly: Float64Array;
  finish: Float64Array;
  restructure: Float64Array;
  /** Sums over the trials: of each input, and of what people who leave cost a month. */
  sums: Float64Array;
  people: number;
  /** How many trials crossed in each month; index 0 counts those that never did. */
  crossed: Record<keyof StalledResult['crossing'], Float64Array>;
  restructureCheaper: number;
};

function blankTally({ months }: Course, trials: number, columns: number): Tally {
  const counts = () => new Float64Array(months + 1);
  return {
    count: 0,
    trials,
    totals: Array.from({ length: months }, () => new Float64Array(trials)),
    monthly: new Float64Array(trials),
    finish: new Float64Array(trials),
    restructure: new Float64Array(trials),
    sums: new Float64Array(columns),
    people: 0,
    crossed: { acting: counts(), finish: counts(), restructure: counts() },
    restructureCheaper: 0,
  };
}

function addBatch(tally: Tally, course: Course, columns: readonly Float64Array[], size: number): void {
  const values = new Float64Array(columns.length);
  const totals = new Float64Array(course.months);
  for (let trial = 0; trial < size; trial++) {
    for (const [place, column] of columns.entries()) values[place] = column[trial] ?? 0;
    followCourse(course, values, totals);
    addTrial(tally, course, values, totals);
  }
}

function addTrial(tally: Tally, course: Course, values: Float64Array, totals: Float64Array): void {
  const at = tally.count;
  for (const [index, column] of tally.totals.entries()) column[at] = totals[index] ?? 0;
  tally.monthly[at] = monthlyCost(values, course.months);
  tally.people += peopleMonthly(values, course.months);
  for (const [place, value] of values.entries()) add(tally.sums, place, value);
  const finish = branchCost(course, 'finish', values);
  const restructure = branchCost(course, 'restructure', values);
  tally.finish[at] = finish;
  tally.restructure[at] = restructure;
  add(tally.crossed.acting, crossingMonth(totals, actingCost(course, values)), 1);
  add(tally.crossed.finish, crossingMonth(totals, finish), 1);
  add(tally.crossed.restructure, crossingMonth(totals, restructure), 1);
  if (restructure < finish) tally.restructureCheaper++;
  tally.count++;
}

function add(column: Float64Array, place: number, value: number): void {
  column[place] = (column[place] ?? 0) + value;
}

/** The trials so far, in order, apart from those still to come. */
function firstOf(tally: Tally): Tally {
  const part = (column: Float64Array) => column.slice(0, tally.count).sort();
  const { totals, monthly, finish, restructure } = tally;
  return {
    ...tally,
    ...{
      totals: totals.map(part),
      monthly: part(monthly),
      finish: part(finish),
      restructure: part(restructure),
    },
  };
}

function summary(
  inputs: StalledInputs,
  course: Course,
  tally: Tally,
  deciding: Deciding | undefined,
): StalledResult {
  const { crossed, count } = tally;
  return {
    inputs,
    trials: count,
    whole: count === tally.trials,
    months: tally.totals.map((column, index) => ({
      month: index + 1,
      total: spreadOfDraws(column),
      parts: partsBy(index + 1, course, tally),
    })),
    monthly: spreadOfDraws(tally.monthly),
    finish: course.finish ? spreadOfDraws(tally.finish) : undefined,
    restructure: course.restructure ? spreadOfDraws(tally.restructure) : undefined,
    crossing: {
      acting: crossingOf(crossed.acting, count),
      finish: course.finish ? crossingOf(crossed.finish, count) : undefined,
      restructure: course.restructure ? crossingOf(crossed.restructure, count) : undefined,
    },
    restructureCheaper: course.finish && course.restructure ? tally.restructureCheaper / count : undefined,
    deciding,
  };
}

function spreadOfDraws(sorted: Float64Array): Spread {
  return { p10: quantile(sorted, 0.1), p50: quantile(sorted, 0.5), p90: quantile(sorted, 0.9) };
}

/** The mean of each part by the end of a month. */
function partsBy(month: number, { vendors, redo }: Course, tally: Tally): Record<Part, number> {
  const mean = (place: number) => (tally.sums[place] ?? 0) / tally.count;
  const due = redo.slice(0, month).flat();
  return {
    burn: month * mean(AT.burn),
    value: month * mean(AT.value),
    people: (month * tally.people) / tally.count,
    vendors: vendors.slice(0, month).reduce((sum, amount) => sum + amount, 0),
    redo: due.reduce((sum, place) => sum + mean(place), 0),
  };
}

/** Whole months, so no value between two of them: the first by which that share of the trials had crossed. */
function crossingOf(crossed: Float64Array, count: number): Crossing {
  const by = (share: number) => {
    let sum = 0;
    for (let month = 1; month < crossed.length; month++) {
      sum += crossed[month] ?? 0;
      if (sum >= share * count) return month;
    }
    return undefined;
  };
  return { p10: by(0.1), p50: by(0.5), p90: by(0.9), never: (crossed[0] ?? 0) / count };
}
