import { addDays, daysBetween, type IsoDate } from '../../language/dates.ts';
import { addMonths } from '../../language/months.ts';
import { dayAfter, monthsUntil } from '../stalled/read.ts';
import { countCourses, laterBy } from './courses.ts';
import type { Benefits, CourseName } from './fields.ts';
import type { CourseInputs } from './read.ts';
import { recommendationOf } from './recommend.ts';

/**
 * On the day `on` the course that is recommended is counted to deliver; so many days later it has no more left, likely, than `other`,
 * each by the dearer of its counts. Undefined where another has as much left anyway, or none within the months that are compared.
 */
export function turnsAfter(
  benefits: Benefits,
  inputs: CourseInputs,
): { on: IsoDate; days: number; chosen: CourseName; other: CourseName } | undefined {
  const found = recommendationOf(benefits, countCourses(inputs));
  const course = found?.judged.find(({ name }) => name === found.course)?.course;
  const [next] = (found?.judged ?? [])
    .filter(({ name }) => name !== found?.course)
    .toSorted((a, b) => b.course.net.likely - a.course.net.likely);
  if (!found || !course || !next || course.delivers === undefined) return undefined;
  const { delivers } = course;
  const lead = course.net.likely - next.course.net.likely;
  if (!(lead > 0)) return undefined;
  const on = dayAfter(inputs.from, delivers);
  const months = (days: number) => (monthsUntil(addDays(on, days), inputs.from) ?? 0) - delivers;
  const isBehind = (days: number) => (laterBy(inputs, course, months(days)) ?? 0) >= lead;
  const days = firstThat(isBehind, daysBetween(on, addMonths(inputs.from, inputs.months)) - 1);
  return days === undefined ? undefined : { on, days, chosen: found.course, other: next.name };
}

/** The first of the days up to `most` that something holds of, which holds of all that follow; undefined where it holds of none. */
function firstThat(holds: (days: number) => boolean, most: number): number | undefined {
  if (!(most > 0) || !holds(most)) return undefined;
  let [before, from] = [0, most];
  while (from - before > 1) {
    const middle = Math.floor((before + from) / 2);
    if (holds(middle)) from = middle;
    else before = middle;
  }
  return from;
}
