import { phrase } from '../../../language/directions.ts';

/*
 * What to do this week.
 */
export const HEADINGS = {
  overdue: 'Past its day',
  due: 'Within seven days',
  ask: 'To ask',
  talk: 'To talk to, in private',
} as const;
export const meet = (who: string, gate: string) => phrase`Get fifteen minutes with ${who}: ${gate}`;
export const writeDown = (who: string) => phrase`Write down what ${who} said`;
export const noteSitting = 'Note what the committee decided, and set its next day';
export const grant = (who: string) => phrase`Ask ${who} to grant the lead’s charter`;
export const accept = (who: string) => phrase`Ask ${who} to accept the production date`;
export const authority = (who: string, part: string) =>
  phrase`Ask ${who} for authority in ${part}, in writing`;
export const agree = (who: string, signal: string) => phrase`Agree with ${who} what ends it: ${signal}`;
export const theSponsor = 'the sponsor';
export const ask = (who: string, what: string) => phrase`Ask ${who}: ${what}`;
export const stayedAway = (who: string) => phrase`Talk to ${who} about the sittings that were missed`;
export const tell = (who: string) => phrase`Tell ${who} before it is announced`;

/*
 * How the worksheets stand.
 */
export const blank = 'Not begun';
export const missing = (count: number) => phrase`${count} missing`;
export const stale = (since: string) => phrase`Stale since ${since}`;
export const weak = (count: number) => phrase`Begun, ${count} could be better`;
export const whole = 'Whole';
