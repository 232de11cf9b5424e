import { apart, phrase } from '../../../language/directions.ts';
import { plural } from '../../../language/en/counts.ts';
import { showNumber } from '../../../language/numbers.ts';
import { joined, type Said, say } from '../../../report/values.ts';

/*
 * What is asked of those who review, and their questions by their own sections.
 */
export const title = 'What is asked of you, and your questions by section';
export const asks = 'Asked of you; each has its line under “Your own word”';
export const who = 'Who';
export const what = 'What';
export const day = 'By';
/** The letters by which each is asked, and answered under the reviewer’s own name. */
/** `count`: how many matters are not there on the day on which it is to be live. */
export const A = (count: number, live: Said): Said =>
  say`A. Say whether it may be live before the ${showNumber(count)} ${plural(count, 'matter')} that ${plural(count, 'is', 'are')} not there by ${live} ${plural(count, 'is', 'are')} done.`;
export const B = (references: readonly string[]) =>
  phrase`B. Give your own word on ${apart([...references], ', ')}.`;
export const C = (references: readonly string[]) =>
  phrase`C. Say of each condition, once it is answered, whether it is met: ${apart([...references], ', ')}.`;
export const D = (review: string) => phrase`D. Say by which day it ends: ${review}.`;
export const E = 'E. Check your part; then sign, sign with conditions, or say not yet.';
export const promised = (reference: string, by: Said): Said => say`${reference}: ${by}`;
export const noDay = 'No day agreed';
export const others = (promised: readonly Said[]): Said =>
  promised.length > 0 ? say`${joined(promised, ', ')}. Others: no day agreed` : noDay;

export const bySection = 'Your questions by your own sections';
export const basis =
  'Asked = ready to check + something missing + no answer yet + open as a condition. “Ready to check”: an answer and a place are given, and nothing is known to be missing. What you marked as blocking is counted across the other columns.';
export const section = 'Section';
export const asked = 'Asked';
export const COLUMNS = {
  ready: 'Ready to check',
  missing: 'Something missing',
  open: 'No answer yet',
  condition: 'Open as a condition',
} as const;
export const blocking = 'Marked as blocking';
export const see = 'Under “What is open”';
export const questions = (count: number) => phrase`${showNumber(count)} questions`;
export const sum = (who: string) => phrase`${who}, all`;
export const noSections = (who: string) => phrase`${who} (no sections typed)`;
export const all = 'All';
/** Of what is open beside questions: how much, for whom. */
export const besides = (
  questions: number,
  others: number,
  whose: readonly { who: string; count: number }[],
  total: number,
) =>
  phrase`Besides these ${showNumber(questions)} ${plural(questions, 'question')}, ${showNumber(others)} other ${plural(others, 'matter is', 'matters are')} open: ${apart(
    whose.map(({ who, count }) => phrase`${showNumber(count)} for ${who}`),
    ', ',
  )}. All ${showNumber(total)} stand once each under “What is open”.`;
export const forAll = 'all who review';
