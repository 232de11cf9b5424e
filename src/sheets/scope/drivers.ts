import type { Distribution } from '../../forecast/distribution.ts';
import { distribution } from '../../forecast/distribution.ts';
import { type Line, peopleOn, type ScopeInput } from './read.ts';
import { blankOutcome, endLines, hasCalendar, type Outcome, workOut } from './schedule.ts';

/** An uncertain input: the work of a line, or its wait. */
export type InputName = { line: string; what: 'effort' | 'wait' };

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
  /** The most people of their own that lines would want at once, were there enough. */
  wanted: number;
  /** Inputs by how far they move the effort, and the finish; those that do not are left out. */
  effortDrivers: Driver[];
  finishDrivers: Driver[];
};

/** What is passed nine times in ten, and once. */
export type Ends = { p10: number; p90: number };

/** What every line draws from: its work, or its multiple of the model work, and its wait. */
export type Uncertain = { draws: Distribution[]; waits: Distribution[] };

export function uncertain({ lines, shape }: ScopeInput): Uncertain {
  return {
    draws: lines.map((line) => distribution(line.effort, shape)),
    waits: lines.map((line) => distribution(line.wait, shape)),
  };
}

/**
 * One input at a time, the others held at their medians: a plain way to see what drives the spread, which
 * anybody can check by hand. It does not see two inputs going wrong together; the simulation does. `multiple` is how
 * the work of a line that is `ofModel` is spread: it counts as that line's own, and moves with nothing else.
 */
export function atMedians(input: ScopeInput, multiple: Ends): Medians {
  const { draws, waits } = uncertain(input);
  const held = { draws: draws.map(median), waits: waits.map(median) };
  const outcome = one(input, held);
  const apart = { ...input, lines: input.lines.map((line) => ({ ...line, ofModel: false })) };
  const at = { ...held, draws: outcome.efforts.map(first) };
  const drivers = [
    ...input.lines.map(({ id, ofModel }, index) => {
      const ends = ofModel ? multiple : endsOf(draws[index]);
      return swing(apart, { line: id, what: 'effort' }, (to) => ({
        ...at,
        draws: at.draws.with(index, ends[to]),
      }));
    }),
    ...input.lines.map(({ id }, index) => {
      const ends = endsOf(waits[index]);
      return swing(apart, { line: id, what: 'wait' }, (to) => ({
        ...at,
        waits: at.waits.with(index, ends[to]),
      }));
    }),
  ];
  return {
    effort: first(outcome.total),
    finish: first(outcome.finish),
    spans: spans(input, outcome, held.waits),
    wanted: wantedAtOnce(input, outcome, held.waits),
    effortDrivers: ranked(drivers.map(({ effort }) => effort)),
    finishDrivers: hasCalendar(input) ? ranked(drivers.map(({ finish }) => finish)) : [],
  };
}

type Held = { draws: readonly number[]; waits: readonly number[] };

function endsOf(one: Distribution | undefined): Ends {
  return { p10: one?.quantile(0.1) ?? 0, p90: one?.quantile(0.9) ?? 0 };
}

/** The totals with one input moved from its P10 to its P90. */
function swing(
  plan: ScopeInput,
  input: InputName,
  moved: (to: keyof Ends) => Held,
): { effort: Driver; finish: Driver } {
  const [low, high] = [one(plan, moved('p10')), one(plan, moved('p90'))];
  return {
    effort: { input, low: first(low.total), high: first(high.total) },
    finish: { input, low: first(low.finish), high: first(high.finish) },
  };
}

function ranked(drivers: Driver[]): Driver[] {
  return drivers
    .filter((driver) => driver.high - driver.low > 1e-9)
    .sort((a, b) => b.high - b.low - (a.high - a.low));
}

/** One trial, with the values given. */
function one(input: ScopeInput, { draws, waits }: Held): Outcome {
  const outcome = blankOutcome(input.lines, 1);
  workOut(input, draws.map(column), waits.map(column), outcome);
  return outcome;
}

function spans(
  input: ScopeInput,
  { efforts, ends }: Pick<Outcome, 'efforts' | 'ends'>,
  waits: readonly number[],
): Span[] {
  if (!hasCalendar(input)) return [];
  const endOf = (id: string) => first(ends[input.lines.findIndex((line) => line.id === id)]);
  return input.lines.map((line: Line, index) => {
    const wait = waits[index] ?? 0;
    const ready = Math.max(0, ...line.follows.map(endOf));
    const end = first(ends[index]);
    const alone = first(efforts[index]) / (peopleOn(line, input) ?? Number.POSITIVE_INFINITY);
    // Where it shares its people it takes longer than with all of them, by more than the last bit of a sum.
    const taken = end - (line.booked ? Math.max(ready, wait) : ready + wait);
    const work = taken > alone + 1e-9 ? taken : alone;
    // A booked place is taken up just as the work is ready for it: its wait ends where the work begins.
    return { start: Math.max(0, end - work - wait), wait, work };
  });
}

function wantedAtOnce(input: ScopeInput, { efforts }: Outcome, waits: readonly number[]): number {
  if (!hasCalendar(input)) return 0;
  const { ends } = blankOutcome(input.lines, 1);
  endLines(input, efforts, waits.map(column), ends);
  const works = spans(input, { efforts, ends }, waits).map(({ start, wait, work }, index) => ({
    from: start + wait,
    to: start + wait + work,
    people: input.lines[index]?.people ?? 0,
  }));
  const each = works.map(({ from }) =>
    works
      .filter((other) => other.from <= from && from < other.to - 1e-9)
      .reduce((sum, other) => sum + other.people, 0),
  );
  return Math.max(0, ...each);
}

function column(value: number): Float64Array {
  return Float64Array.of(value);
}

function median(one: Distribution): number {
  return one.quantile(0.5);
}

function first(column: Float64Array | undefined): number {
  return column?.[0] ?? 0;
}
