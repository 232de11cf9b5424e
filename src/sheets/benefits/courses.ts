import { weakMapMemoize } from 'reselect';
import type { Range } from '../../forecast/range.ts';
import type { CourseName } from './fields.ts';
import { type CourseInputs, isOwedOnAll, WAYS } from './read.ts';
import { FAR } from '../stalled/read.ts';

/** Worst takes every cost at its high and every benefit at its low, best the reverse. */
export const CASES = ['worst', 'likely', 'best'] as const;
export type Case = (typeof CASES)[number];
const COST = { worst: 'high', likely: 'likely', best: 'low' } as const satisfies Record<Case, keyof Range>;
const GAIN = { worst: 'low', likely: 'likely', best: 'high' } as const satisfies Record<Case, keyof Range>;

/** The month, counted from 1, from whose end on a course has brought more than it took; or that it does not in fifty years. */
export type Payback = number | 'never';

/** What a course comes to. `kept`: counted with the team as it is until it delivers, in place of what was planned. */
export type Course = {
  name: CourseName;
  kept: boolean;
  /** What is still to be spent on it, without what contracts take. */
  cost: Range;
  /** Months until it delivers, a share of one by its days; undefined where it never does. */
  delivers: number | undefined;
  /** Money by the end of each month, what came less what went. Index 0 is month 1. */
  totals: Record<Case, number[]>;
  /** The same by the end of all the months compared. */
  net: Record<Case, number>;
  /** Undefined for a course that never delivers. */
  payback: Record<Case, Payback> | undefined;
};

/** Every course that can be counted: each way by what is still to be spent, and by the team kept until then; and to stop. */
export const countCourses = weakMapMemoize(function countCourses(inputs: CourseInputs): Course[] {
  return plainCourses(inputs).map((plain) => courseOf(inputs, plain));
});

/** The same before anything is counted of them. */
function plainCourses({ ways, burn, stop }: CourseInputs): Plain[] {
  return [
    ...WAYS.flatMap((name): Plain[] => {
      const known = ways[name];
      if (!known) return [];
      const { cost, delivers } = known;
      const planned = { name, kept: false, cost, delivers };
      return burn ? [planned, { name, kept: true, cost: scaled(burn, delivers), delivers }] : [planned];
    }),
    ...(stop ? [{ name: 'stop' as const, kept: false, cost: stop, delivers: undefined }] : []),
  ];
}

/**
 * Of some courses the one with the most left, likely, each by the dearer of its counts, without the months between; of those that
 * leave the same the one that changes least. Undefined while fewer than two of them can be counted.
 */
export function mostLeftOf(names: readonly CourseName[], inputs: CourseInputs): CourseName | undefined {
  const left = new Map<CourseName, number>();
  for (const plain of plainCourses(inputs).filter(({ name }) => names.includes(name))) {
    const { total } = flowOf(inputs, plain, 'likely')(inputs.months);
    left.set(plain.name, Math.min(total, left.get(plain.name) ?? Number.POSITIVE_INFINITY));
  }
  const [first] = [...left].toSorted(([, one], [, other]) => other - one);
  return left.size < 2 ? undefined : first?.[0];
}

/**
 * One course by the dearer of its counts, at each end by itself: the count that leaves less as likely may leave more at worst.
 * What it costs and comes to month by month is of the one that leaves less as likely. Undefined of none.
 */
export function dearest(counts: readonly Course[]): Course | undefined {
  const [first] = counts.toSorted((a, b) => a.net.likely - b.net.likely);
  if (!first) return undefined;
  const paybacks = counts.flatMap(({ payback }) => payback ?? []);
  return {
    ...first,
    net: byCase((which) => Math.min(...counts.map(({ net }) => net[which]))),
    payback: first.payback && byCase((which) => latest(paybacks.map((payback) => payback[which]))),
  };
}

function latest(paybacks: readonly Payback[]): Payback {
  const months = paybacks.filter((payback) => payback !== 'never');
  return months.length < paybacks.length ? 'never' : Math.max(...months);
}

type Plain = Pick<Course, 'name' | 'kept' | 'cost' | 'delivers'>;

function courseOf(inputs: CourseInputs, plain: Plain): Course {
  const totals = byCase((which) => totalsOf(inputs, plain, which, inputs.months));
  return {
    ...plain,
    totals,
    net: byCase((which) => totals[which].at(-1) ?? 0),
    payback: plain.delivers === undefined ? undefined : paybackOf(inputs, plain, 0),
  };
}

/** What contracts take on a course within all the months compared, and not on every course. */
export function owedBy({ minimums, months }: CourseInputs, name: CourseName): number {
  const owed = minimums.filter((minimum) => minimum.owes.includes(name) && !isOwedOnAll(minimum));
  return sum(owed.filter(({ month }) => month <= months).map(({ amount }) => amount));
}

/**
 * By how much less is left of a course, likely, where it delivers so many months later, or earlier where that is below 0: of
 * delay, which is in no case. `added`: what whoever joins costs a month, where the team is kept. Undefined where it then delivers after all
 * the months compared, since what it still takes would fall after them too.
 */
export function laterBy(inputs: CourseInputs, course: Course, months: number, added = 0): number | undefined {
  const delivers = Math.max(0, (course.delivers ?? Number.POSITIVE_INFINITY) + months);
  if (delivers > inputs.months) return undefined;
  const { burn } = inputs;
  const team = burn && { low: burn.low + added, likely: burn.likely + added, high: burn.high + added };
  const cost = course.kept && team ? scaled(team, delivers) : course.cost;
  const later = totalsOf(inputs, { ...course, cost, delivers }, 'likely', inputs.months);
  return course.net.likely - (later.at(-1) ?? 0);
}

/** When a course has paid for itself, and for `before` as well: money that was spent before the first month. */
export function paybackOf(inputs: CourseInputs, plain: Plain, before: number): Record<Case, Payback> {
  return byCase((which) => {
    const { gains, run, minimums } = inputs;
    const gained = sum(gains.map(({ yearly }) => yearly[GAIN[which]])) * shareOf(inputs, plain.name);
    const steady = (gained - run[COST[which]]) / 12;
    if (!(steady > 0)) return 'never';
    const started = plain.delivers ?? 0;
    // From this month on nothing comes but the same each month.
    const settled = Math.max(
      1,
      Math.ceil(started),
      ...[...gains.map(({ after }) => Math.ceil(after)), ...minimums.map(({ paid }) => Math.ceil(paid))],
    );
    const totals = totalsOf(inputs, plain, which, settled).map((total) => total - before);
    const short = -(totals.at(-1) ?? 0);
    // A hair short of a whole month is that month: twelfths do not add up to the penny.
    const paid =
      short > 0
        ? settled + Math.ceil(short / steady - 1e-9)
        : Math.max(Math.floor(started) + 1, totals.findLastIndex((total) => total < 0) + 2);
    return paid > FAR ? 'never' : paid;
  });
}

/** When a course has paid for itself by the budgets alone that fall, and not by time that is freed; undefined where none is. */
export function paybackByBudgets(inputs: CourseInputs, plain: Plain): Record<Case, Payback> | undefined {
  const budgets = budgetsIn(inputs);
  return budgets && paybackOf(budgets, plain, 0);
}

/** What is left of a course as likely by the budgets alone: money, and no time that is freed. Undefined where none is. */
export function leftByBudgets(inputs: CourseInputs, plain: Plain): number | undefined {
  const budgets = budgetsIn(inputs);
  return budgets && (totalsOf(budgets, plain, 'likely', inputs.months).at(-1) ?? 0);
}

function budgetsIn(inputs: CourseInputs): CourseInputs | undefined {
  const gains = inputs.gains.filter(({ freed }) => !freed);
  return gains.length < inputs.gains.length ? { ...inputs, gains } : undefined;
}

/** What a course has come to by the end of each month. */
function totalsOf(inputs: CourseInputs, plain: Plain, which: Case, months: number): number[] {
  const flow = flowOf(inputs, plain, which);
  return Array.from({ length: months }, (_, index) => flow(index + 1).total);
}

/** What has gone out and come in by a moment; `freed`: time that is freed, which is in the total and is no money. */
export type Flow = { out: number; in: number; freed: number; total: number };

/**
 * What a course has taken and brought by any moment, in months from the first day. What is to be spent is spread evenly over the
 * days until it delivers; what it brings and takes to run begins on its very day, and what a contract owes goes out on the day on which
 * it renews.
 * Our rule: so a day earlier or later is worth a day and never a month.
 */
export function flowOf(inputs: CourseInputs, plain: Plain, which: Case): (moment: number) => Flow {
  const { run, minimums } = inputs;
  const { name, delivers = Infinity } = plain;
  const part = shareOf(inputs, name) / 12;
  const [freed = [], money = []] = [true, false].map((freed) =>
    inputs.gains
      .filter((gain) => gain.freed === freed)
      .map(({ yearly, after }) => ({ yearly: yearly[GAIN[which]], from: Math.max(delivers, after) })),
  );
  const brought = (gains: typeof money, moment: number) =>
    sum(gains.map(({ yearly, from }) => yearly * since(from, moment))) * part;
  const owed = minimums.filter((minimum) => minimum.owes.includes(name) && !isOwedOnAll(minimum));
  const cost = plain.cost[COST[which]];
  const spread = Math.max(1, plain.delivers ?? 1);
  return (moment) => {
    const out =
      cost * Math.min(1, moment / spread) +
      sum(owed.map(({ amount, paid }) => (paid <= moment + 1e-9 ? amount : 0))) +
      (run[COST[which]] / 12) * since(delivers, moment);
    const flow = { out, in: brought(money, moment), freed: brought(freed, moment) };
    return { ...flow, total: flow.in + flow.freed - out };
  };
}

/** The share of the benefits that a course brings; to run it takes the same. */
function shareOf({ smaller }: CourseInputs, name: CourseName): number {
  return name === 'restructure' ? smaller : 1;
}

/** The months that lie after a moment and before a later one. */
function since(moment: number, later: number): number {
  return Math.max(0, later - moment);
}

function scaled({ low, likely, high }: Range, by: number): Range {
  return { low: low * by, likely: likely * by, high: high * by };
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((all, amount) => all + amount, 0);
}

function byCase<Each>(of: (which: Case) => Each): Record<Case, Each> {
  return { worst: of('worst'), likely: of('likely'), best: of('best') };
}
