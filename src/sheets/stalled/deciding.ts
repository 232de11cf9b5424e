import { distribution } from '../../forecast/distribution.ts';
import {
  actingCost,
  type Course,
  columnsOf,
  courseOf,
  crossingMonth,
  FIRST_REDO,
  followCourse,
} from './course.ts';
import { PERT } from './forward.ts';
import { RANGED, type Ranged } from './fields.ts';
import type { StalledInputs } from './read.ts';

/** A ranged input: a field of the sheet, or the redoing of a piece of work, by its name. */
export type InputName = { kind: 'field'; field: Ranged } | { kind: 'redo'; what: string };

/** An input at one end of its range, and the month in which waiting then passes the cheaper way to act. */
export type End = {
  /** In the unit of the input. */
  value: number;
  /** Counted from 1; undefined where it does not within the months counted. */
  month: number | undefined;
};

/** The input that moves the crossing most: at its P10, at its P90, all others at their P50. */
export type Deciding = { input: InputName; low: End; high: End };

/**
 * One input at a time, the others held at their medians: anybody can check it by hand. What moves the crossing
 * past the months counted ranks first, then what moves it by the most months, then by the most money in the
 * month of the crossing. Undefined where no range, taken by itself, moves it by a month.
 */
export function decidingInput(inputs: StalledInputs): Deciding | undefined {
  const course = courseOf(inputs);
  const draws = columnsOf(inputs).map((range) => distribution(range, PERT));
  const medians = draws.map((draw) => draw.quantile(0.5));
  const pivot = (outcome(course, medians).month ?? course.months) - 1;
  const never = 2 * course.months;
  const swings = draws.flatMap((draw, place) => {
    const ends = [draw.quantile(0.1), draw.quantile(0.9)] as const;
    const [low, high] = ends.map((value) => outcome(course, medians.with(place, value)));
    if (draw.variance === 0 || !low || !high || low.month === high.month) return [];
    return {
      deciding: {
        input: nameOf(inputs, place),
        low: { value: ends[0], month: low.month },
        high: { value: ends[1], month: high.month },
      },
      months: Math.abs((low.month ?? never) - (high.month ?? never)),
      money: Math.abs((low.gaps[pivot] ?? 0) - (high.gaps[pivot] ?? 0)),
    };
  });
  return swings.sort((a, b) => b.months - a.months || b.money - a.money)[0]?.deciding;
}

/** For one row of values: the month of the crossing, and how far waiting is above acting in each, in money. */
function outcome(
  course: Course,
  values: readonly number[],
): { month: number | undefined; gaps: Float64Array } {
  const totals = new Float64Array(course.months);
  followCourse(course, values, totals);
  const acting = actingCost(course, values);
  return { month: crossingMonth(totals, acting) || undefined, gaps: totals.map((total) => total - acting) };
}

function nameOf(inputs: StalledInputs, place: number): InputName {
  const field = RANGED[place];
  return field
    ? { kind: 'field', field }
    : { kind: 'redo', what: inputs.redo[place - FIRST_REDO]?.what ?? '' };
}
