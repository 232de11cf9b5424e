/** What stands at the fields: a page needs it at once, and the rest late. */
import { LAST_DAY } from '../fields.ts';

export const noticeBy = (day: string) => `notice by ${day}`;
export const renews = (day: string) => `renews ${day}`;
/** A contract with its days; `passed`: that for notice has. */
export const contractText = (name: string, days: readonly string[], passed: boolean) =>
  `${name}: ${days.join(', ')}.${passed ? ' Its day for notice has passed.' : ''}`;
export const noWorkingDay = `Type a working day, 1 to ${LAST_DAY}.`;
