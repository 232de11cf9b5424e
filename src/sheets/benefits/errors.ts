import { dateError } from '../../language/dates.ts';
import { numberOr, readNumber } from '../../language/readNumber.ts';
import { type FieldError, numberError, type RangePart, rangeErrors } from '../ranges.ts';
import { wrongShare, wrongYears } from './en/fields.ts';
import { type Benefit, type Benefits, MOST_YEARS, YEARS } from './fields.ts';

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

/** The share of the benefits that restructuring brings, 0 to 1: all of them while nothing usable is typed. */
export function smallerOf({ smaller }: Benefits): number {
  return smallerError(smaller) ? 1 : numberOr(smaller, 100) / 100;
}

/** The years over which courses are compared: 3 while nothing usable is typed. */
export function yearsOf({ years }: Benefits): number {
  return yearsError(years) ? YEARS : numberOr(years, YEARS);
}

/** What is wrong with the day and the money of a benefit. */
export function benefitErrors(row: Benefit): Record<'since' | RangePart, FieldError> {
  return { since: dateError(row.since), ...rangeErrors(row) };
}
