import { apart, phrase } from '../../../language/directions.ts';
import { listed, plural } from '../../../language/en/counts.ts';
import { showNumber } from '../../../language/numbers.ts';

/*
 * A contract on which two questions are asked: one that takes what it owes, and one whether notice is given.
 */
export const settled = { label: 'Notice', of: 'what a yes leaves of notice' };
/** Of the question that asks for money the numbers of those that still ask for notice, and of such a one the number of the first. */
export type Notice = { leavesNoneIn: readonly number[] } | { settledBy: number };
export const notice = (told: Notice | undefined) => {
  if (!told) return '';
  return 'settledBy' in told ? settledBy(told.settledBy) : leavesNone(told.leavesNoneIn);
};
const leavesNone = (questions: readonly number[]) =>
  phrase`With a yes here no notice is given in ${plural(questions.length, 'question')} ${listed(questions.map(showNumber))}`;
const settledBy = (question: number) => phrase`None is given with a yes to question ${showNumber(question)}`;
/** What a yes rules out of the other questions. */
export const rulesOut = {
  label: 'What a yes rules out',
  says: (all: readonly { n: number; letter: string; text: string }[]) =>
    apart(
      all.map(({ n, letter, text }) => phrase`in question ${showNumber(n)}, ${letter}: ${text}`),
      '; ',
    ),
};
/** What a yes to the question that takes what a contract owes means for the price of waiting of the other. */
export const afterAYes = (told: Notice | undefined) =>
  told && 'settledBy' in told
    ? phrase`after a yes to question ${showNumber(told.settledBy)} the contract’s minimum is owed in any case`
    : '';
/** A question with what is said of it where there is no room for a line of its own: what a yes leaves of notice, and what waits for it. */
export const within = (question: string, told: Notice | undefined, waits = '') => {
  const said = apart([told && inShort(told), waits], '; ');
  return said ? phrase`${question} (${said})` : question;
};
const inShort = (told: Notice) =>
  'settledBy' in told
    ? phrase`a yes to ${showNumber(told.settledBy)} means no notice`
    : phrase`a yes means no notice in ${listed(told.leavesNoneIn.map(showNumber))}`;
/** What may be chosen only with a no to the question that takes what the contract owes. */
export const onlyAfterANo = (question: number, options: readonly string[]) =>
  options.length > 0
    ? phrase`Only after a no to ${showNumber(question)}: ${apart(options, '; ')}`
    : settledBy(question);
