import { apart, phrase } from '../../../language/directions.ts';
import { plural } from '../../../language/en/counts.ts';
import { showNumber } from '../../../language/numbers.ts';
import { isBlank, joined, type Said, say } from '../../../report/values.ts';

/*
 * What is under review, before all that is asked and answered of it.
 */
/** `lead`: whom to ask about a row, or blank. */
export const opening = (reviewers: readonly string[], lead: string) =>
  apart(
    [
      reviewers.length > 0 && phrase`For ${apart([...reviewers], ' and ')}, whose gates these are.`,
      lead && phrase`Kept by ${lead}, who leads the program and can be asked about any row.`,
      'Each question stands with the team’s answer and the place where it can be checked. Answers are the team’s words, not yours. No box is filled in for you, and an empty box is not counted as a yes.',
    ],
    ' ',
  );
export const title = 'What is under review';
export const program = 'Program';
export const version = 'Version';
export const tier = 'Tier';
/** `asks`: the question, where a reader could not tell from the answer what it is of. */
export const answered = (answer: string, reference: string, asks: string) => {
  const of = apart([reference, asks && phrase`“${asks}”`], ', ');
  return of ? phrase`“${answer}” (answer to ${of})` : phrase`“${answer}”`;
};
export const use = 'Intended use';
export const nearestUse = (running: string, day: Said): Said =>
  say`Nearest to it is what the lead answers for${isBlank(day) ? '' : say` by ${day}`}: “${running}”`;
export const limit = 'Limit on use';
export const limitSaid = (says: string, called: string) =>
  called ? phrase`“${says}” (${called})` : phrase`“${says}”`;
export const live = 'Live from';
export const byMilestone = (day: Said): Said => say`${day} by the milestone`;
export const byPromise = (days: readonly Said[]): Said =>
  days.length > 0 ? say`${joined(days, ' and ')} by a promise` : '';
export const signed = 'Signed so far';
/** A gate that is open: who opened it and when, with how many conditions that are open, and how that is checked. */
export const gateSigned = (gate: string, who: Said, on: Said, open: number, check: string): Said =>
  joined(
    [
      say`“${gate}”: ${joined([who, on], ', ')}${open > 0 ? phrase`, ${showNumber(open)} ${plural(open, 'condition')} still open` : ''}`,
      check ? phrase`To check: “${check}”` : '',
    ],
    '. ',
  );
export const notStated = 'Not stated in the plan';
export const nothingSigned = 'Nothing: no gate is open';
