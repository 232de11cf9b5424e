/** What stands at the fields: a page needs it at once, and the rest late. */
import { type Said, say, show } from '../../../report/values.ts';
import { LAST_DAY } from '../fields.ts';

export const noticeBy = (on: Said) => say`notice by ${on}`;
export const renews = (on: Said) => say`renews ${on}`;
/** A contract with its days; `passed`: that for notice has. */
export const contractText = (name: string, days: Said, passed: boolean) =>
  show(say`${name}: ${days}.${passed ? ' Its day for notice has passed.' : ''}`);
export const noWorkingDay = `Type a working day, 1 to ${LAST_DAY}.`;
