import { dateError } from '../../language/dates.ts';
import { readNumber } from '../../language/readNumber.ts';
import { numberError, rangeErrors } from '../numberErrors.ts';
import type { FieldError, RangePart } from '../ranges.ts';
import { wrongShare, wrongYears } from './en/fields.ts';
import { type Benefit, MOST_YEARS } from './fields.ts';

/** What is wrong with the number of years. */
export function yearsError(text: string): FieldError {
  const read = readNumber(text);
  const wrong =
    read.kind === 'number' && (!Number.isInteger(read.value) || read.value < 1 || read.value > MOST_YEARS);
  return wrong ? wrongYears : numberError(text);
}

/** What is wrong with the share that restructuring brings. */
export function smallerError(text: string): FieldError {
  const read = readNumber(text);
  return read.kind === 'number' && read.value > 100 ? wrongShare : numberError(text);
}

/** What is wrong with the day and the money of a benefit. */
export function benefitErrors(row: Benefit): Record<'since' | RangePart, FieldError> {
  return { since: dateError(row.since), ...rangeErrors(row) };
}
