import { type Course, dearest } from './courses.ts';
import type { Benefits, CourseName } from './fields.ts';
import { COURSE_NAMES } from './en/choices.ts';
import { optionsOf } from '../fields.ts';

/** One course by the dearer of its counts at each end, which is what it is judged by. */
export type Judged = { name: CourseName; course: Course };

/** The one course that is recommended, the one that the sums favour, and what they were held against. */
export type Recommendation = {
  course: CourseName;
  /** The course with the most left, likely; undefined while fewer than two can be counted. */
  favoured: CourseName | undefined;
  /** The one with the most left where every course is counted by its plan, and not by the team kept until then. */
  byPlan: Judged | undefined;
  judged: Judged[];
  /** Each by its plan alone. */
  planned: Judged[];
};

/** What is recommended; undefined while nobody has chosen and the sums cannot say. */
export function recommendationOf(
  { recommend }: Benefits,
  courses: readonly Course[],
): Recommendation | undefined {
  const judged = judgedBy(courses);
  const favoured = mostLeft(judged)?.name;
  const course = recommend || favoured;
  if (!course) return undefined;
  const planned = judgedBy(courses.filter(({ kept }) => !kept));
  return { course, favoured, byPlan: mostLeft(planned), judged, planned };
}

/** Each course by the dearer of its counts. */
function judgedBy(courses: readonly Course[]): Judged[] {
  return optionsOf(COURSE_NAMES).flatMap((name) => {
    const course = dearest(courses.filter((one) => one.name === name));
    return course ? [{ name, course }] : [];
  });
}

/** The course with the most left, of two or more; of those that leave the same, the one that changes least. */
function mostLeft(judged: readonly Judged[]): Judged | undefined {
  if (judged.length < 2) return undefined;
  return judged.toSorted((a, b) => b.course.net.likely - a.course.net.likely)[0];
}

/** Two sums that differ by less than this share of the larger are a tie: our rule of thumb, far below what either is known to. */
const TIE = 0.05;

/** Whether what is left of two courses is too near to say which is more. */
export function isTie(one: number, other: number): boolean {
  return Math.abs(one - other) < TIE * Math.max(Math.abs(one), Math.abs(other));
}
