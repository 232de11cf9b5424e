import { phrase } from '../../../language/directions.ts';
import { listed, plural } from '../../../language/en/counts.ts';
import { isBlank, joined, numeral, type Said, say, show } from '../../../report/values.ts';

/*
 * The conditions of a yes: each in plain words, with who brings it and who says that it is met.
 */
export const title = 'Conditions of a yes';
export const caption =
  'On what a yes is given: each counts as it stands, unless it is struck out in the minutes';
export const number = 'No.';
export const toQuestion = 'To';
/** The questions of which something is a condition, by their numbers. */
export const questions = (numbers: readonly number[]): Said => joined(numbers.map(numeral), ', ');
export const condition = 'Condition';
export const brings = 'Brought by';
export const saysMet = 'Said to be met by';
export const due = 'Day told';
export const forecastDay = 'Forecast, four times in five';
/** What a yes has spent by the day of each, or can no longer be spared; `kept`: the team is counted until it delivers. */
export const out = (kept: boolean) => (kept ? 'Out by then, team kept' : 'Out by then');
/** Of a day that nobody has given but that is asked for. */
export const asked = (day: Said) => say`${day}, asked for`;
export const recounted = 'counted again';
/** `evidence`: what settles it, in the words of whoever asked, or `''`; `result`: what it last came to. */
export const question = (evidence: string, asked: Said, called: string, result: string): Said =>
  joined(
    [
      evidence ? phrase`${evidence} (${called})` : say`An answer to ${asked}`,
      result && phrase`last: “${result}”`,
    ],
    '; ',
  );
/** Of a question of which nobody has said whether it blocks. */
export const orCanWait = (condition: Said): Said =>
  say`${condition}, or the reviewer’s word that it can wait`;
export const unmarked = (count: number, first: string) =>
  phrase`${String(count)} questions that are not marked as what can wait, ${first} the first of them`;
/** Of the sum that a yes takes. */
export const release = (sum: Said, who: Said, rate: Said, unit: string): Said =>
  say`${who} releases the ${sum} once what is left is counted again with what is done, at ${rate} ${phrase`a person and ${unit}`}`;
export const gateIsOpen = (gate: string, waits: readonly string[]) =>
  phrase`The gate “${gate}” is open${waits.length > 0 ? phrase`; it waits for ${listed(waits)}` : ''}`;
export const milestone = 'The milestone is met';
/** Done alone it would be met by a rejection too. */
export const review = (name: string) => phrase`${name} ends without a finding that stops it`;
/** Whoever holds a gate says it of what was asked there; `reads`: until when they read it, or somebody else does. */
export const judges = (holder: Said, reader: Said, reads: Said): Said => {
  if (isBlank(reads)) return holder;
  return show(holder) === show(reader)
    ? say`${holder}, who ${reads}`
    : joined([holder, say`${reader} ${reads}`], '; ');
};
export const reads = (days: Said, until: Said): Said => {
  if (!isBlank(until)) return say`reads until ${until}`;
  return isBlank(days) ? '' : say`reads for ${days} working ${plural(Number(show(days)), 'day')}`;
};
/** What a review comes to is for nobody but whoever makes it to say. */
export const ownWord = 'their own word';
