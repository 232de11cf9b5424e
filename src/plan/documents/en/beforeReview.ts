import { apart, phrase } from '../../../language/directions.ts';
import { isBlank, joined, type Said, say } from '../../../report/values.ts';

/*
 * What is to be live before the work of those who review is done, and who has agreed to that.
 */
export const title = 'What is live before your work is done';
export const milestone = 'Milestone';
export const milestoneSaid = (sentence: string) => phrase`“${sentence}”`;
export const shown = 'Shown';
export const shownOn = (day: Said, by: Said, to: Said, place: Said): Said =>
  joined([day, by, to, isBlank(place) ? '' : say`to check: ${place}`], ', ');
export const promise = 'Promise';
export const promised = (due: Said, who: Said, promise: string): Said =>
  say`${joined([due, who], ', ')}: “${promise}”. Not noted as done`;
export const decided = 'Decided';
export const theMilestone = 'This milestone';
export const asDecided = (question: string, decision: string) =>
  apart([question && phrase`“${question}”`, phrase`“${decision}”`], ' ');
export const decision = (what: string, by: readonly Said[], place: string, dissent: string): Said =>
  joined(
    [
      joined([what, ...by, place ? phrase`to check: ${place}` : 'place not stated'], ', '),
      dissent ? phrase`Dissent: ${dissent}` : 'No dissent is noted',
    ],
    '. ',
  );
export const charter = 'Charter';
export const charterSaid = (says: string) => phrase`The lead may not “${says}”`;
export const agreed = 'Who agreed';
export const notSaid = (asked: Said): Said =>
  say`Whether any of this is agreement that it may be live before what follows is done, the plan does not say: question A, asked by ${asked}`;
/** Of what has no day on which it is to be there, and of what has none but that of its next step. */
export const noDay = 'no day is typed for that';
export const nextStep = (by: Said): Said => say`next step ${by}`;
export const notThere = (day: string) => phrase`Not there by ${day}, as far as the plan shows today`;
export const what = 'What';
export const count = 'How many';
export const which = 'Which, and by when';
export const all = 'All';
export const KIND = {
  condition: 'Conditions',
  question: 'Questions without an answer',
  answer: 'Answers not true yet, or not in full',
  design: 'Asked of the design, not built in',
  review: 'Reviews',
  gate: 'Gates',
  work: 'Work that production has not taken over',
} as const;
export const by = (names: readonly string[], day: Said): Said =>
  isBlank(day) ? joined(names, ', ') : say`${joined(names, ', ')}: ${day}`;
export const fourInFive =
  '“Four times in five”: the chance, by the forecast, that it has ended by that day. A review of all the work is another thing than what is signed so far.';
