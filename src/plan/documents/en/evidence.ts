import { apart, phrase } from '../../../language/directions.ts';
import { plural } from '../../../language/en/counts.ts';
import { showNumber } from '../../../language/numbers.ts';
import { answeredInPart, noAnswer } from '../../../sheets/gate/en/report.ts';
import { isBlank, type Said, say } from '../../../report/values.ts';

/*
 * How questions of reviewers and their answers stand, as several documents say it.
 */
/** Why an answer is not true yet, or not all of it. */
export const onlySpecified = 'Rests on a design paper';
export const restsOn = (promise: string, due: Said) =>
  say`Rests on what is overdue since ${due}: “${promise}”`;
export const restsOnDecision = (question: string, due: Said) =>
  say`${answeredInPart}: the rest is to be decided${isBlank(due) ? '' : say` by ${due}`}: “${question}”`;
export const onCondition = (day: Said) => say`Answered, with a condition${isBlank(day) ? '' : say`, ${day}`}`;
export const fromLater = (day: Said) => say`True from a later day: ${day}`;
/** What stands in the place of a state that the same matter contradicts elsewhere. */
export const lessSaid = (typed: Said, less: Said) => say`${less}. Typed here as “${typed}”`;
/** Of what is told as built in, how much is not all there. */
export const builtInPart = (count: number) =>
  phrase`Of what is built in, ${showNumber(count)} ${plural(count, 'is', 'are')} there in part or on paper alone.`;
export const waitsFor = (what: Said) => say`Waits for: ${what}`;
export const toBeDecided = (question: string, by: Said) =>
  say`a decision${isBlank(by) ? '' : say` due ${by}`}, by its words: “${question}”`;
/** What about a contract comes no earlier than the day of a proof that names it. */
export const ofItsContract = (what: Said) => say`by the contract that its proof names, ${what}`;
export const decidedOnly = (question: string, by: Said) => say`a decision due only ${by}: “${question}”`;
export const ENDS_BY = { owner: 'by its owner', forecast: 'half of the time, by the forecast' } as const;
export const endsOnly = (work: string, day: Said, by: keyof typeof ENDS_BY) =>
  say`“${work}”, which ends only by ${day}, ${ENDS_BY[by]}`;
export const LACKS = {
  word: 'Answered by the team alone',
  part: answeredInPart,
  rests: 'Answered, on an overdue promise',
  paper: 'Answered, on a design paper',
  condition: 'Answered, with a condition',
  later: 'Answered, from a later day',
} as const;
/** What a gate opens at, and what is known of that. */
export const opensAt = (opens: string, results: readonly string[]) =>
  phrase`“${opens}”: ${results.length > 0 ? apart([...results], '; ') : 'no result recorded'}`;
export const lastResult = (reference: string, result: string) =>
  apart([reference, phrase`“${result}”`], ': ');
/** How the same matter stands in several places. */
export const standsAs = (matter: string, places: readonly string[]) =>
  phrase`${matter} (${apart([...places], '; ')})`;
/** The same with whoever says which of them holds, and by when. */
export const heldBy = (told: string, who: Said, by: Said): Said =>
  isBlank(who) ? told : say`${told}, of which ${who} says by ${by} what holds`;
export const TOLD_AT = {
  answer: (says: string) => phrase`${says}, at the gate`,
  design: (says: string) => phrase`${says}, by the design`,
  list: (says: string) => phrase`${says}, by the running list`,
} as const;
/** How a question stands at the gate, in a row of the design or of the running list. */
export const atTheGate = (reference: string, says: Said): Said => say`${reference || 'At the gate'}: ${says}`;
export const STANDS = {
  answered: 'Answered, with its place',
  unplaced: 'Answered, without a place',
  open: noAnswer,
  condition: 'Open as a condition',
} as const;
export const range = (first: string, last: string) => phrase`${first} to ${last}`;
export const expires = 'Proof that runs out, and has to be made again';
export const validUntil = 'Valid until';
export const makes = 'Who makes it again';
