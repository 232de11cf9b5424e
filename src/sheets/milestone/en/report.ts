/** The words of the milestone in a report, in English. */
import { apart, phrase } from '../../../language/directions.ts';
import { type Said, say, type Value } from '../../../report/values.ts';

export const sentence = (text: string) => phrase`“${text}”`;
export const tested = (test: string, quotes: readonly string[]) =>
  quotes.length > 0 ? phrase`${test}. ${apart(quotes, '; ')}.` : phrase`${test}.`;
export const ourVerdict = (reason: string) => (reason ? phrase`Our verdict: ${reason}` : 'Our verdict.');
export const dueOn = (date: Value, day: Value): Said => say`${date}, day ${day}`;
