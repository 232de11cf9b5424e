import { phrase } from '../../../language/directions.ts';
import { type Said, say, type Value } from '../../../report/values.ts';
import { inYears } from '../../../sheets/benefits/en/report.ts';

/*
 * What each option of the question that asks for money comes to.
 */
export const caption =
  '“Team kept” is the cost if nobody leaves; “left” and “paid back” count the dearer of that and “to sign”';
export const option = 'Option';
export const sign = 'To sign';
export const kept = 'Team kept';
export const ends = 'Ends at even odds; 4 in 5';
export const left = (years: number) => phrase`Left after ${inYears(years)}`;
export const paid = 'Paid back by';
export const contracts = 'Contracts';

export const isRecommended = (option: string) => phrase`${option} (recommended)`;
export const notCounted = 'not counted';
export const spread = (likely: Value, low: Value, high: Value) => say`${likely} (${low} to ${high})`;
export const endsBy = (p50: Value, p80: Value) => say`${p50}; ${p80}`;
/** A day that was given, and no forecast. */
export const endsOn = (day: Value) => say`${day}, as given`;
/** What a course does to a contract: its name where there is more than one. */
export const owes = (contract: string, sum: Value): Said =>
  contract ? say`${contract}: ${sum} owed` : say`${sum} owed`;
/** `by` is blank once the day has passed. */
export const givesNotice = (contract: string, by: Value): Said => {
  const notice = by === '' ? 'too late for notice' : say`notice by ${by}`;
  return contract ? say`${contract}: ${notice}` : notice;
};
