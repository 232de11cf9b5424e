import { phrase } from '../../../language/directions.ts';
import { listed, plural } from '../../../language/en/counts.ts';
import { showNumber } from '../../../language/numbers.ts';
import { type Said, say } from '../../../report/values.ts';

/*
 * What a sitting asks of somebody by name.
 */
export const toPresent = (question: string) => phrase`Present: ${question}`;
export const toAgree = (question: string, more: number) =>
  phrase`Say yes, no, on which condition or not yet: ${question}${more > 0 ? phrase` And ${showNumber(more)} more ${plural(more, 'question')}` : ''}`;
export const toDateAgain = (promise: string) =>
  phrase`Missed, give a new date or say what happens without it: ${promise}`;
export const toWriteOnSum = (question: string) => phrase`Say in writing whether the sum stands: ${question}`;
/** Figures to confirm: what it costs, and what of it brings what, as that is called. */
export const toConfirm = (costs: boolean, brings: readonly string[]) =>
  phrase`Confirm ${listed([
    ...(costs ? ['what team and contracts cost'] : []),
    ...brings.map((gain) => (gain ? phrase`what “${gain}” brings` : 'your figure of what it brings')),
  ])}`;
/** Of a sum that takes more for done than the people can have done. */
export const toBook = (done: Said, people: number, most: Said) =>
  say`Say what of the ${done} taken for done is booked: ${phrase`${showNumber(people)} people`} come to ${most}`;
export const toRedate = (work: string, was: Said, forecast: Said) =>
  say`Give a new date for ${work}: ${was} is before the forecast, ${forecast}`;
export const toRedatePast = (work: string, was: Said, asked: Said) =>
  say`Give a new date for ${work}: ${was} is after the day asked for, ${asked}`;
