import type { Stalled } from '../stalled/fields.ts';
import type { CourseInputs } from './read.ts';
import type { Beside } from './waiting.ts';

/** Which of the sums that stand beside the one to sign are told elsewhere. */
export type Told = { spent: boolean; crew: boolean; kept: boolean };

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
  /** What stands in the same document with the question that asks for the money: what was spent, what the people come to, and the team kept. */
  told?: Told | undefined;
};
