import { phrase } from '../../../language/directions.ts';
import { type Said, say, type Value } from '../../../report/values.ts';
import { afterMonths } from './report.ts';

/*
 * How the sums of money in a plan agree.
 */
export const title = 'How the sums agree';
export const caption = (unit: string) =>
  phrase`The sums that are told here, ${unit}: the first is what is asked for, and the others stand beside it`;
export const what = 'Sum';
export const amount = 'Likely';
export const comesFrom = 'How it agrees with the others';

export const still = 'Still to spend, to finish';
export const leads = 'The sum to decide on';
export const behind = (by: Value) => say`Of the same work, behind it by ${by}`;
export const byDifference = 'All the work as likely, less what is still to spend';
export const workLikely = 'All the work, every line as likely';
export const bothTogether = 'The two above, together';
export const everyLine = 'Lines of the scope estimator, added up';
export const workP50 = 'All the work, as likely as not';
export const overruns = (more: Value, isMore: boolean) =>
  isMore ? say`${more} more: work runs over more often than under` : 'What half of the simulated runs hold';
export const workP80 = 'All the work, four times in five';
export const toPlanWith = (more: Value) => say`${more} more, to be safe four times in five`;
export const spent = 'Spent so far';
export const inNoCourse = 'In no sum to decide on: it is the same on every course';
export const ofSpent = (onThis: Value, before: Value) =>
  say`${onThis} of this work, and ${before} that it does not count, such as the pilot; in no sum to decide on`;
export const tooLittle = (onThis: Value) =>
  say`Less than the ${onThis} of this work that should be behind it, so that one of the two is old`;
export const kept = 'The team as it is, until it delivers';
export const inPlace = (sum: Value, aMonth: Value, months: number): Said =>
  say`In place of ${sum}, if nothing is spared: ${aMonth} a month for ${afterMonths(months)}`;
