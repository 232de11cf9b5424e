/** What stands at the fields: a page needs it at once, and the rest late. */
import { phrase } from '../../../language/directions.ts';
import { LAST_DAY } from '../fields.ts';

export const noticeBy = (day: string) => phrase`notice by ${day}`;
export const renews = (day: string) => phrase`renews ${day}`;
/** A contract with its days; `passed`: that for notice has. */
export const contractText = (name: string, days: readonly string[], passed: boolean) =>
  phrase`${name}: ${days.join(', ')}.${passed ? ' Its day for notice has passed.' : ''}`;
export const noWorkingDay = phrase`Type a working day, 1 to ${LAST_DAY}.`;
