import { type Course, dearest, type Flow, flowOf, type Payback, paybackByBudgets } from './courses.ts';
import type { CourseInputs } from './read.ts';

/** When the money of one course goes out and comes in, likely, by the dearer of its counts. Moments are months from the first day. */
export type Cash = {
  /** Whether the team is counted in place of what is still to be spent. */
  kept: boolean;
  steps: Step[];
  lowest: Low;
  /** The lowest point where what is still to be spent is counted; undefined where that is what is counted. */
  planned: Low | undefined;
  /** From when on money comes in, and no time alone that is freed; undefined where none does in all the months compared. */
  first: number | undefined;
  back: Payback;
  /** The same by the budgets alone; undefined where no time is freed. */
  backByBudgets: Payback | undefined;
};
export type Low = { at: number; short: number };
/** What goes out and comes in from the step before until this one, and what all has come to by then. */
export type Step = Flow & { until: number; lowest: boolean; planned: number | undefined };

/** Quarters of the first year, then years. */
const QUARTERS = [3, 6, 9, 12];

/** Of the counts of one course; undefined where it never takes more than it has brought, and of none. */
export function cashOf(inputs: CourseInputs, own: readonly Course[]): Cash | undefined {
  const course = dearest(own);
  const lowest = course && lowestOf(inputs, course);
  if (!course || !lowest || !(lowest.short > 0)) return undefined;
  const planned = course.kept ? own.find(({ kept }) => !kept) : undefined;
  return {
    kept: course.kept,
    steps: stepsOf(inputs, course, lowest, planned),
    lowest,
    planned: planned && lowestOf(inputs, planned),
    first: firstIn(inputs, course),
    back: course.payback?.likely ?? 'never',
    backByBudgets: course.payback && paybackByBudgets(inputs, course)?.likely,
  };
}

/** The lowest point of a course: at the end of a month, or on the very day from which something comes in or on which a contract renews. */
function lowestOf(inputs: CourseInputs, course: Course): Low {
  const flow = flowOf(inputs, course, 'likely');
  const ends = Array.from({ length: inputs.months }, (_, index) => index + 1);
  return [...beginnings(inputs, course), ...ends]
    .map((at) => ({ at, short: -flow(at).total }))
    .reduce((low, one) => (one.short > low.short + 1e-6 ? one : low));
}

/** The moments from which on something comes in, or is paid to run it, and those at which a contract is, within the months compared. */
function beginnings({ gains, minimums, months }: CourseInputs, { delivers }: Course): number[] {
  if (delivers === undefined) return [];
  const all = [
    delivers,
    ...gains.map(({ after }) => Math.max(delivers, after)),
    ...minimums.map(({ paid }) => paid),
  ];
  return all.filter((at) => at > 0 && at <= months).toSorted((a, b) => a - b);
}

function firstIn(inputs: CourseInputs, { delivers }: Course): number | undefined {
  if (delivers === undefined) return undefined;
  const starts = inputs.gains
    .filter(({ freed, yearly }) => !freed && yearly.likely > 0)
    .map(({ after }) => Math.max(delivers, after));
  const first = Math.min(...starts);
  return first <= inputs.months ? first : undefined;
}

function stepsOf(inputs: CourseInputs, course: Course, { at }: Low, planned: Course | undefined): Step[] {
  const years = Array.from({ length: Math.floor(inputs.months / 12) - 1 }, (_, index) => 12 * (index + 2));
  const untils = [...new Set([...QUARTERS, ...years, at])].toSorted((a, b) => a - b);
  const flow = flowOf(inputs, course, 'likely');
  const flowPlanned = planned && flowOf(inputs, planned, 'likely');
  return untils.map((until, index) => {
    const had = flow(untils[index - 1] ?? 0);
    const { total, ...now } = flow(until);
    return {
      ...{ until, lowest: until === at, total },
      ...{ out: now.out - had.out, in: now.in - had.in, freed: now.freed - had.freed },
      planned: flowPlanned?.(until).total,
    };
  });
}
