import { isCurrency } from '../../language/numbers.ts';
import { readNumber } from '../../language/readNumber.ts';
import { type FieldError, numberError, RANGE, type RangePart } from '../ranges.ts';
import type { Scope } from './fields.ts';

/** What is wrong with a number of people: it divides, so it cannot be zero. */
export function peopleError(text: string): FieldError {
  const read = readNumber(text);
  if (read.kind === 'number' && read.value < 0.01) {
    return 'With no people there is no finish date. Type at least a part of one person, such as 0.5.';
  }
  return numberError(text);
}

/** What is wrong with a currency as typed. */
export function currencyError(text: string): FieldError {
  if (text.trim() === '' || isCurrency(text)) return undefined;
  return 'Type the three letters of the currency, such as GBP, EUR or USD.';
}

/** What is wrong with the days or hours of a week: above 0, at most `most`. */
export function positiveError(text: string, most: number): FieldError {
  const read = readNumber(text);
  if (read.kind === 'number' && (read.value <= 0 || read.value > most)) {
    return `Type a number above 0 and up to ${most}.`;
  }
  return numberError(text);
}

/** What is wrong with the weight of the likely value. */
export function lambdaError(text: string): FieldError {
  const read = readNumber(text);
  if (read.kind === 'number' && (read.value < 0.1 || read.value > 100)) {
    return 'Type a weight from 0.1 to 100; 4 is the custom.';
  }
  return numberError(text);
}

/** What is wrong with the correlation between workstreams. */
export function correlationError(text: string): FieldError {
  const read = readNumber(text);
  if (read.kind === 'number' && read.value > 0.95) {
    return 'Type a correlation from 0, each on its own, to 0.95, nearly as one.';
  }
  return numberError(text);
}

/** A warning where integration is taken for less than three times the model work, and the part that says so. */
export function multiplierWarning(scope: Scope): { part: RangePart; says: string } | undefined {
  const part = RANGE.find((name) => {
    const read = readNumber(scope.multiplier[name]);
    return read.kind === 'number' && read.value < 3;
  });
  const says =
    'Below three times the model work, integration is usually being hoped for. Write down what makes this program the exception.';
  return part && { part, says };
}
