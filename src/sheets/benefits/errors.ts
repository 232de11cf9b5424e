import { dateError } from '../../language/dates.ts';
import { numberOr, readNumber } from '../../language/readNumber.ts';
import { type FieldError, numberError, type RangePart, rangeErrors } from '../ranges.ts';
import { wrongYears } from './en/fields.ts';
import { type Benefit, type Benefits, MOST_YEARS, YEARS } from './fields.ts';

/** What is wrong with the number of years. */
export function yearsError(text: string): FieldError {
  const read = readNumber(text);
  const wrong =
    read.kind === 'number' && (!Number.isInteger(read.value) || read.value < 1 || read.value > MOST_YEARS);
  return wrong ? wrongYears : numberError(text);
}

/** The years over which courses are compared: 3 while nothing usable is typed. */
export function yearsOf({ years }: Benefits): number {
  return yearsError(years) ? YEARS : numberOr(years, YEARS);
}

/** What is wrong with the day and the money of a benefit. */
export function benefitErrors(row: Benefit): Record<'since' | RangePart, FieldError> {
  return { since: dateError(row.since), ...rangeErrors(row) };
}
