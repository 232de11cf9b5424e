import { readNumber } from '../../language/readNumber.ts';
import { HORIZON, MOST_MONTHS, type Stalled } from './fields.ts';

/** Whether a number of months can be counted: a whole one, from 1 to the most. */
export function isMonths(months: number): boolean {
  return Number.isInteger(months) && months >= 1 && months <= MOST_MONTHS;
}

/** The months counted: 18 while nothing usable is typed. */
export function monthsOf({ months }: Stalled): number {
  const read = readNumber(months);
  return read.kind === 'number' && isMonths(read.value) ? read.value : HORIZON;
}
