import { dateError, daysBetween } from '../../language/dates.ts';
import { readNumber } from '../../language/readNumber.ts';
import { type FieldError, numberError } from '../ranges.ts';
import type { Dispute } from './fields.ts';

const HOURS_A_WEEK = 168;

/** What is wrong with the two dates of a dispute. */
export function disputeErrors({ raised, settled }: Dispute): Record<'raised' | 'settled', FieldError> {
  const early = daysBetween(raised, settled) < 0;
  return {
    raised: dateError(raised),
    settled: dateError(settled) ?? (early ? 'This is before it was raised. Check both dates.' : undefined),
  };
}

/** What is wrong with the hours of a week. */
export function hoursError(text: string): FieldError {
  const read = readNumber(text);
  if (read.kind === 'number' && read.value > HOURS_A_WEEK) {
    return `A week has ${HOURS_A_WEEK} hours. Type the hours of this one.`;
  }
  return numberError(text);
}
