import { phrase } from '../../../language/directions.ts';
import { showNumber } from '../../../language/numbers.ts';
import { isBlank, joined, numeral, type Said, say, type Value } from '../../../report/values.ts';

/*
 * What whoever signs binds the firm to: the same words in every document.
 */
export const label = { label: 'A yes takes', of: 'what a yes takes' };
export const sign = 'The sum to sign';
export const reserve = 'A reserve';
export const onTop = 'Contracts, on top';
export const inAll = (safe: boolean) => (safe ? 'In all, four times in five' : 'In all');
export const ifKept = 'If nobody leaves';

/** In so many of ten runs the sum is enough. */
export const enoughIn = (sum: Said, ofTen: number | undefined) =>
  ofTen === undefined ? sum : say`${sum}, enough about ${numeral(ofTen)} times in 10`;
/** What is taken for done by a day, and the most that so many people can have done. */
export const takenAsDone = (done: Value, by: Value, people: number, most: Value, more: Value) =>
  say`it takes ${done} of work for done by ${by}, of which ${phrase`${showNumber(people)} people`} can have done ${most}: it may lack ${more}`;
/** The same in a few words. */
export const mayLack = (more: Value) =>
  say`It may lack ${more}: less can have been done than it takes for done`;
export const toBeSafe = (sum: Value, asked: boolean) =>
  say`${sum} more to be safe four times in five, ${asked ? 'asked for as well' : 'not asked for now'}`;
export const owedTo = (sum: Value, contract: string) => (contract ? say`${sum} to ${contract}` : sum);
/** `by`: blank where it has no end. */
export const byThen = (sum: Value, by: Value) => (isBlank(by) ? sum : say`${sum} by ${by}`);
/** `team`: what the team takes in place of the sum to sign. */
export const keptAll = (sum: Value, team: Value) =>
  say`${sum} in all, no reserve: the team takes ${team} in place of the sum to sign`;

export const toSign = (sum: Value) => say`${sum} to sign`;
export const aReserve = (sum: Value, asked: boolean) =>
  say`a reserve of ${sum}, ${asked ? 'asked for as well' : 'not asked for now'}`;
export const adds = (total: Said, safe: boolean, parts: readonly Said[]) =>
  say`${total}${safe ? ', enough four times in five' : ''}: ${joined(parts, '; ')}`;
export const keptInShort = (sum: Value) => say`If nobody leaves, ${sum} in all`;
/** `beside`: what it may lack, and all of it if nobody leaves. */
export const inShort = (taken: Said, beside: Said) => say`${joined([taken, beside], '. ')}.`;
