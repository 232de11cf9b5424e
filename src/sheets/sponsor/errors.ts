import { dateError, daysBetween } from '../../language/dates.ts';
import { readNumber } from '../../language/readNumber.ts';
import { numberError } from '../numberErrors.ts';
import type { FieldError } from '../ranges.ts';
import { settledBefore, tooManyHours } from './en/fields.ts';
import type { Dispute } from './fields.ts';

const HOURS_A_WEEK = 168;

/** What is wrong with the two dates of a dispute. */
export function disputeErrors({ raised, settled }: Dispute): Record<'raised' | 'settled', FieldError> {
  const early = daysBetween(raised, settled) < 0;
  return {
    raised: dateError(raised),
    settled: dateError(settled) ?? (early ? settledBefore : undefined),
  };
}

/** What is wrong with the hours of a week. */
export function hoursError(text: string): FieldError {
  const read = readNumber(text);
  if (read.kind === 'number' && read.value > HOURS_A_WEEK) {
    return tooManyHours(HOURS_A_WEEK);
  }
  return numberError(text);
}
