import { readNumber } from '../../language/readNumber.ts';
import { numberError } from '../numberErrors.ts';
import type { FieldError } from '../ranges.ts';
import { noWorkingDay } from './en/fields.ts';
import { type FirstDay, LAST_DAY } from './fields.ts';

/** The working day, 1 to 10; undefined where none can be read. */
export function dayNumber(text: string): number | undefined {
  const read = readNumber(text);
  const day = read.kind === 'number' && Number.isInteger(read.value) ? read.value : 0;
  return day >= 1 && day <= LAST_DAY ? day : undefined;
}

/** What is wrong with a working day as typed. */
export function dayError(text: string): FieldError {
  if (text.trim() === '' || dayNumber(text) !== undefined) return undefined;
  return numberError(text) ?? noWorkingDay;
}

/** The days in their order; what has no day comes last, in the order it was written. */
export function inOrder(rows: readonly FirstDay[]): FirstDay[] {
  const key = (row: FirstDay) => dayNumber(row.day) ?? LAST_DAY + 1;
  return rows.toSorted((a, b) => key(a) - key(b));
}
