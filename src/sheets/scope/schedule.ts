import { type Line, peopleOn, type ScopeInput } from './read.ts';
import { canCrowd, shareOut } from './sharing.ts';

/** Trials as columns: for every line of the input one column, all of one length. */
export type Columns = readonly Float64Array[];

/** What a number of trials came to, trial by trial. */
export type Outcome = {
  /** Person-weeks of every line, integration worked out. */
  efforts: Float64Array[];
  /** Person-weeks in all. */
  total: Float64Array;
  /** Weeks from the start to the end of each line; of lines of work without people none is known. */
  ends: Float64Array[];
  /** Weeks from the start to the end of everything. */
  finish: Float64Array;
};

/** Room for the outcome of `size` trials, to be used again and again. */
export function blankOutcome(lines: readonly Line[], size: number): Outcome {
  const column = () => new Float64Array(size);
  return { efforts: lines.map(column), total: column(), ends: lines.map(column), finish: column() };
}

/** True when it is known how many people each line of work has, so that there can be a calendar. */
export function hasCalendar(input: ScopeInput): boolean {
  return input.lines.every((line) => peopleOn(line, input) !== undefined || line.effort.high === 0);
}

/**
 * Works trials out. `draws` holds for every line its person-weeks, or its multiple of the model work, which is
 * multiplied with the model of the same trial. A line begins when all it follows is
 * done, then waits in its queue; where the place was booked at the start, the wait runs from the start. Lines with people of
 * their own share those there are (`sharing.ts`); lines without take whoever is there, which the finish counts: all
 * ends no earlier than the last line, nor before all the people have done all the work.
 */
export function workOut(input: ScopeInput, draws: Columns, waits: Columns, into: Outcome): void {
  addUp(input, draws, into);
  if (!hasCalendar(input)) return;
  const { efforts, total, ends, finish } = into;
  if (canCrowd(input)) shareOut(input, efforts, waits, ends);
  else endLines(input, efforts, waits, ends);
  const people = input.people ?? Number.POSITIVE_INFINITY;
  for (let trial = 0; trial < finish.length; trial++) finish[trial] = (total[trial] as number) / people;
  for (const end of ends) {
    for (let trial = 0; trial < finish.length; trial++) {
      if ((end[trial] as number) > (finish[trial] as number)) finish[trial] = end[trial] as number;
    }
  }
}

/** Writes into `ends` when each line ends that has all its people whenever it works, column by column. */
export function endLines(input: ScopeInput, efforts: Columns, waits: Columns, ends: Columns): void {
  for (const at of input.order) {
    const line = input.lines[at] as Line;
    const end = ends[at] as Float64Array;
    startOf(input, line, ends, end);
    finishLine(line, peopleOn(line, input), efforts[at] as Float64Array, waits[at] as Float64Array, end);
  }
}

function addUp(input: ScopeInput, draws: Columns, { efforts, total }: Outcome): void {
  const model = draws[input.lines.findIndex((line) => line.id === 'model')] as Float64Array;
  total.fill(0);
  input.lines.forEach((line, at) => {
    const draw = draws[at] as Float64Array;
    const effort = efforts[at] as Float64Array;
    for (let trial = 0; trial < total.length; trial++) {
      const weeks = (draw[trial] as number) * (line.ofModel ? (model[trial] as number) : 1);
      effort[trial] = weeks;
      total[trial] = (total[trial] as number) + weeks;
    }
  });
}

/** Writes into `start` the latest end of all that the line follows; 0 where it follows nothing. */
function startOf(input: ScopeInput, line: Line, ends: Columns, start: Float64Array): void {
  start.fill(0);
  for (const id of line.follows) {
    const before = ends[input.lines.findIndex((other) => other.id === id)];
    if (!before) continue;
    for (let trial = 0; trial < start.length; trial++) {
      if ((before[trial] as number) > (start[trial] as number)) start[trial] = before[trial] as number;
    }
  }
}

/** Turns the start of a line, in `end`, into its end: the wait, then the work. */
function finishLine(
  line: Line,
  // A line without work needs nobody.
  people = Number.POSITIVE_INFINITY,
  effort: Float64Array,
  wait: Float64Array,
  end: Float64Array,
): void {
  for (let trial = 0; trial < end.length; trial++) {
    const start = end[trial] as number;
    const queue = wait[trial] as number;
    const ready = line.booked ? Math.max(start, queue) : start + queue;
    end[trial] = ready + (effort[trial] as number) / people;
  }
}
