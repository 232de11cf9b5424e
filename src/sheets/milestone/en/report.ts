/** The words of the milestone in a report, in English. */
import { type Said, say, type Value } from '../../../report/values.ts';

export const sentence = (text: string) => `“${text}”`;
export const tested = (test: string, quotes: readonly string[]) =>
  quotes.length > 0 ? `${test}. ${quotes.join('; ')}` : `${test}.`;
export const ourVerdict = (reason: string) => (reason ? `Our verdict: ${reason}` : 'Our verdict.');
export const dueOn = (date: Value, day: Value): Said => say`${date}, day ${day}`;
