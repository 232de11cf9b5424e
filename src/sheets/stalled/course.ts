import type { Range } from '../../forecast/range.ts';
import { rangeThrough } from './forward.ts';
import { RANGED, type Ranged } from './fields.ts';
import type { StalledInputs } from './read.ts';

const NOTHING: Range = { low: 0, likely: 0, high: 0 };

/** Where each input stands in a row of values: the ranges in the order of RANGED, then the work to redo. */
export const AT = Object.fromEntries(RANGED.map((field, index) => [field, index])) as Record<Ranged, number>;
export const FIRST_REDO = RANGED.length;

/** Every range that is drawn from, in that order. What was not typed is always 0, so that no column moves. */
export function columnsOf(inputs: StalledInputs): Range[] {
  const { ranges, finishFromScope } = inputs;
  return [
    ...RANGED.map((field) => {
      if (field === 'finish' && finishFromScope) return rangeThrough(finishFromScope);
      return ranges[field] ?? NOTHING;
    }),
    ...inputs.redo.map((row) => row.cost),
  ];
}

/** When the costs that come once fall due. Index 0 is month 1. */
export type Course = {
  months: number;
  /** Money owed to vendors from that month on. */
  vendors: readonly number[];
  /** The places, in a row of values, of the work that goes stale in that month. */
  redo: readonly number[][];
  finish: boolean;
  restructure: boolean;
  /** Months for which value is deferred all the same, and minimums owed all the same. */
  delivers: StalledInputs['delivers'];
  owedFinishing: number;
};

export function courseOf(inputs: StalledInputs): Course {
  const { months, ranges, finishFromScope } = inputs;
  const each = Array.from({ length: months }, (_, index) => index + 1);
  return {
    months,
    vendors: each.map((month) =>
      inputs.commitments.reduce((sum, row) => (row.month === month ? sum + row.amount : sum), 0),
    ),
    redo: each.map((month) =>
      inputs.redo.flatMap((row, index) => (row.month === month ? [FIRST_REDO + index] : [])),
    ),
    finish: ranges.finish !== undefined || finishFromScope !== undefined,
    restructure: ranges.restructure !== undefined,
    delivers: inputs.delivers,
    owedFinishing: inputs.commitments.reduce((sum, row) => (row.finishing ? sum + row.amount : sum), 0),
  };
}

/** Money a month for people who leave: their replacement, spread evenly over the months counted. */
export function peopleMonthly(values: ArrayLike<number>, months: number): number {
  return (at(values, AT.leavers) * at(values, AT.salary) * at(values, AT.replacing)) / 100 / months;
}

/** Money a month that waiting costs, without what falls due once. */
export function monthlyCost(values: ArrayLike<number>, months: number): number {
  return at(values, AT.burn) + at(values, AT.value) + peopleMonthly(values, months);
}

/** Writes what waiting has cost by the end of each month, in money, for one row of values. */
export function followCourse(course: Course, values: ArrayLike<number>, totals: Float64Array): void {
  const monthly = monthlyCost(values, course.months);
  let once = 0;
  for (let index = 0; index < course.months; index++) {
    once += course.vendors[index] ?? 0;
    for (const place of course.redo[index] ?? []) once += at(values, place);
    totals[index] = (index + 1) * monthly + once;
  }
}

/** All that a way to act costs, in money: what is still to be spent, and what it defers and owes as waiting does. */
export function branchCost(course: Course, way: 'finish' | 'restructure', values: ArrayLike<number>): number {
  const owed = way === 'finish' ? course.owedFinishing : 0;
  return at(values, AT[way]) + course.delivers[way] * at(values, AT.value) + owed;
}

/** The cheaper of the ways to act, in money; Infinity where neither has a cost. */
export function actingCost(course: Course, values: ArrayLike<number>): number {
  return Math.min(
    course.finish ? branchCost(course, 'finish', values) : Number.POSITIVE_INFINITY,
    course.restructure ? branchCost(course, 'restructure', values) : Number.POSITIVE_INFINITY,
  );
}

/** The first month, counted from 1, by whose end waiting has cost more than `level`; 0 where it never has. */
export function crossingMonth(totals: Float64Array, level: number): number {
  return totals.findIndex((total) => total > level) + 1;
}

function at(values: ArrayLike<number>, place: number): number {
  return values[place] ?? 0;
}
