import { phrase } from '../../../language/directions.ts';
import { type Said, say, type Value } from '../../../report/values.ts';
import { inYears } from '../../../sheets/benefits/en/report.ts';

/*
 * What each option of the question that asks for money comes to.
 */
export const caption = (years: number) =>
  phrase`What each option comes to; what is left after ${inYears(years)} counts the dearer of its two costs`;
export const option = 'Option';
export const sign = 'To sign';
export const ends = 'Ends by, four times in five';
export const left = 'Left';
/** With time that is freed, by which no budget falls. */
export const withFreed = 'Left with freed time';
export const contracts = 'Contracts';

export const isRecommended = (option: string) => phrase`${option} (recommended)`;
export const notCounted = 'not counted';
export const spread = (likely: Value, low: Value, high: Value) => say`${likely} (${low} to ${high})`;
/** A day that its owner gave and that no forecast tells, beside those that hold four times in five. */
export const endsOn = (day: Value) => say`${day}, no odds given`;
/** What a course does to a contract: its name where there is more than one. */
export const owes = (contract: string, sum: Value): Said =>
  contract ? say`${contract}: ${sum} owed` : say`${sum} owed`;
/** `by` is blank once the day has passed. */
export const givesNotice = (contract: string, by: Value): Said => {
  const notice = by === '' ? 'too late for notice' : say`notice by ${by}`;
  return contract ? say`${contract}: ${notice}` : notice;
};

export const stays = 'Left by budgets, team stays';
export const leave = 'Left by budgets, people move';
/** Where no option has a team that may stay. */
export const byBudgetsAlone = 'Left by budgets';
/** Behind the name of an option: what it names and ends as well. */
export const endsToo = (option: Said, what: string): Said =>
  what ? say`${option} (${what} ends too)` : option;
/** What is asked beside the options that are counted. */
export const others = { label: 'Not counted', of: 'the options that are not counted' };
export const contract = (name: string) => phrase`Contract: ${name}`;
