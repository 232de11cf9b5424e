import type { Distribution } from '../../forecast/distribution.ts';
import { distribution } from '../../forecast/distribution.ts';
import { isIntegration, type Line, type ScopeInput } from './read.ts';
import { blankOutcome, hasCalendar, type Outcome, workOut } from './schedule.ts';

/** An uncertain input: the work of a line, the multiple of integration, or the wait of a line. */
export type InputName = { line: string; what: 'effort' | 'multiplier' | 'wait' };

/** What a total comes to with one input at its P10 and at its P90 and all others at their P50. */
export type Driver = { input: InputName; low: number; high: number };

/** One line of the plan at the median of its work and of its wait, in weeks from the start. */
export type Span = { start: number; wait: number; work: number };

/** The plan with every input at its own median. */
export type Medians = {
  /** Person-weeks, and weeks to the end of everything. */
  effort: number;
  finish: number;
  spans: Span[];
  /** Inputs by how far they move the effort, and the finish; those that do not are left out. */
  effortDrivers: Driver[];
  finishDrivers: Driver[];
};

/** What every line draws from: its work, or for integration its multiple, and its wait. */
export type Uncertain = { draws: Distribution[]; waits: Distribution[] };

export function uncertain({ lines, shape }: ScopeInput): Uncertain {
  return {
    draws: lines.map((line) => distribution(line.effort, shape)),
    waits: lines.map((line) => distribution(line.wait, shape)),
  };
}

/**
 * One input at a time, the others held at their medians: a plain way to see what drives the spread, which
 * anybody can check by hand. It does not see two inputs going wrong together; the simulation does.
 */
export function atMedians(input: ScopeInput): Medians {
  const { draws, waits } = uncertain(input);
  const at = { draws: draws.map(median), waits: waits.map(median) };
  const outcome = one(input, at.draws, at.waits);
  const drivers = [
    ...input.lines.map((line, index) => {
      const what = isIntegration(line) ? ('multiplier' as const) : ('effort' as const);
      return swing(input, at, { input: { line: line.id, what }, draws: draws[index], index });
    }),
    ...input.lines.map((line, index) =>
      swing(input, at, { input: { line: line.id, what: 'wait' }, waits: waits[index], index }),
    ),
  ];
  return {
    effort: first(outcome.total),
    finish: first(outcome.finish),
    spans: spans(input, outcome, at.waits),
    effortDrivers: ranked(drivers.map(({ effort }) => effort)),
    finishDrivers: hasCalendar(input) ? ranked(drivers.map(({ finish }) => finish)) : [],
  };
}

type Held = { draws: readonly number[]; waits: readonly number[] };
type Moved = {
  input: InputName;
  index: number;
  draws?: Distribution | undefined;
  waits?: Distribution | undefined;
};

/** The totals with one input moved from its P10 to its P90. */
function swing(input: ScopeInput, held: Held, moved: Moved): { effort: Driver; finish: Driver } {
  const put = (values: readonly number[], by: Distribution | undefined, chance: number) =>
    by ? values.with(moved.index, by.quantile(chance)) : values;
  const at = (chance: number) =>
    one(input, put(held.draws, moved.draws, chance), put(held.waits, moved.waits, chance));
  const [low, high] = [at(0.1), at(0.9)];
  return {
    effort: { input: moved.input, low: first(low.total), high: first(high.total) },
    finish: { input: moved.input, low: first(low.finish), high: first(high.finish) },
  };
}

function ranked(drivers: Driver[]): Driver[] {
  return drivers
    .filter((driver) => driver.high - driver.low > 1e-9)
    .sort((a, b) => b.high - b.low - (a.high - a.low));
}

/** One trial, with the values given. */
function one(input: ScopeInput, draws: readonly number[], waits: readonly number[]): Outcome {
  const outcome = blankOutcome(input.lines, 1);
  const column = (value: number) => Float64Array.of(value);
  workOut(input, draws.map(column), waits.map(column), outcome);
  return outcome;
}

function spans(input: ScopeInput, outcome: Outcome, waits: readonly number[]): Span[] {
  if (!hasCalendar(input)) return [];
  return input.lines.map((line: Line, index) => {
    const work = first(outcome.efforts[index]) / (line.people ?? Number.POSITIVE_INFINITY);
    const end = first(outcome.ends[index]);
    // A booked place is taken up just as the work is ready for it: its wait ends where the work begins.
    const wait = waits[index] ?? 0;
    return { start: Math.max(0, end - work - wait), wait, work };
  });
}

function median(one: Distribution): number {
  return one.quantile(0.5);
}

function first(column: Float64Array | undefined): number {
  return column?.[0] ?? 0;
}
