import { blankRow, isBlankRow } from '../fields.ts';
import { type ExtraWork, SCOPE } from './fields.ts';

/** Work nobody has named yet. */
export function blankExtraWork(id: string): ExtraWork {
  return blankRow(SCOPE.fields.extra, id);
}

/** True for a row of further work in which nothing is typed. */
export function isBlankExtra(row: ExtraWork): boolean {
  const typed: ExtraWork = { ...row, booked: false, follows: [] };
  return isBlankRow(typed);
}
