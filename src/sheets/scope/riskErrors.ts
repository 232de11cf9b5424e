import { readNumber } from '../../language/readNumber.ts';
import { type FieldError, numberError } from '../ranges.ts';
import * as words from './en/faults.ts';

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
