import { phrase } from '../../../language/directions.ts';
import { listed, plural } from '../../../language/en/counts.ts';
import { isBlank, joined, type Said, say, show } from '../../../report/values.ts';

/*
 * The conditions of a yes: each in plain words, with who brings it and who says that it is met.
 */
export const caption =
  'Conditions of a yes, and what else is to be done: what comes only after the decision is written in, to keep or to strike out';
export const toQuestion = 'To';
export const condition = 'Condition, or what';
export const brings = 'Who brings it';
export const saysMet = 'Who says it is met';
export const due = 'Due, as told';
export const agreed = 'Day agreed';
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
/** Beside a day that nobody has given but that is asked for. */
export const askedFor = 'asked for';
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
export const forecast = (day: Said) => say`four times in five ${day}`;
