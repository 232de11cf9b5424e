import type { Stalled } from '../stalled/fields.ts';
import type { CourseInputs } from './read.ts';
import type { Beside } from './waiting.ts';

/** What the courses are counted from, and how they are told. */
export type CoursesFrame = {
  /** Undefined while there is no day to count from. */
  inputs: CourseInputs | undefined;
  stalled: Stalled;
  currency: string;
  /** Whether the recommendation is for whoever wrote the plan: the four signs say restructure. */
  inPrivate: boolean;
  /** What is counted elsewhere; undefined where nobody has counted it. */
  beside?: Beside | undefined;
  /** The money by line of work stands in the same document, which tells what the work comes to. */
  byLine?: boolean | undefined;
};
