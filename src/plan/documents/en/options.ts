import { phrase } from '../../../language/directions.ts';
import { type Said, say, type Value } from '../../../report/values.ts';
import { inYears } from '../../../sheets/benefits/en/report.ts';

/*
 * What each option of the question that asks for money comes to.
 */
export const caption = 'What each option comes to; “left” and “paid back” count the dearer of its two costs';
export const option = 'Option';
export const sign = 'To sign';
export const kept = 'If nobody leaves';
export const ends = 'Ends by, four times in five';
export const left = (years: number) => phrase`Left after ${inYears(years)}`;
export const paid = 'Paid back by';
export const contracts = 'Contracts';

export const isRecommended = (option: string) => phrase`${option} (recommended)`;
export const notCounted = 'not counted';
export const spread = (likely: Value, low: Value, high: Value) => say`${likely} (${low} to ${high})`;
/** A day that was given and that nothing counts, beside those that hold four times in five. */
export const endsOn = (day: Value) => say`${day}, ${notCounted}`;
/** What a course does to a contract: its name where there is more than one. */
export const owes = (contract: string, sum: Value): Said =>
  contract ? say`${contract}: ${sum} owed` : say`${sum} owed`;
/** `by` is blank once the day has passed. */
export const givesNotice = (contract: string, by: Value): Said => {
  const notice = by === '' ? 'too late for notice' : say`notice by ${by}`;
  return contract ? say`${contract}: ${notice}` : notice;
};
