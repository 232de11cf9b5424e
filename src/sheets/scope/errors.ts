import { isCurrency } from '../../language/isCurrency.ts';
import { readNumber } from '../../language/readNumber.ts';
import { type FieldError, numberError, RANGE, type RangePart } from '../ranges.ts';
import * as words from './en/fields.ts';
import type { Scope } from './fields.ts';

/** What is wrong with a number of people: it divides, so it cannot be zero. */
export function peopleError(text: string): FieldError {
  const read = readNumber(text);
  if (read.kind === 'number' && read.value < 0.01) {
    return words.noPeopleNoDate;
  }
  return numberError(text);
}

/** What is wrong with a currency as typed. */
export function currencyError(text: string): FieldError {
  if (text.trim() === '' || isCurrency(text)) return undefined;
  return words.badCurrency;
}

/** What is wrong with the days or hours of a week: above 0, at most `most`. */
export function positiveError(text: string, most: number): FieldError {
  const read = readNumber(text);
  if (read.kind === 'number' && (read.value <= 0 || read.value > most)) {
    return words.notWithin(most);
  }
  return numberError(text);
}

/** What is wrong with the weight of the likely value. */
export function lambdaError(text: string): FieldError {
  const read = readNumber(text);
  if (read.kind === 'number' && (read.value < 0.1 || read.value > 100)) {
    return words.badWeight;
  }
  return numberError(text);
}

/** What is wrong with the correlation between workstreams. */
export function correlationError(text: string): FieldError {
  const read = readNumber(text);
  if (read.kind === 'number' && read.value > 0.95) {
    return words.badCorrelation;
  }
  return numberError(text);
}

/** A warning where integration is taken for less than three times the model work, and the part that says so. */
export function multiplierWarning(scope: Scope): { part: RangePart; says: string } | undefined {
  const part = RANGE.find((name) => {
    const read = readNumber(scope.multiplier[name]);
    return read.kind === 'number' && read.value < 3;
  });
  return part && { part, says: words.smallMultiplier };
}
