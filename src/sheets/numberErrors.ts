import { MOST_COUNTED, type ReadNumber, readNumber } from '../language/readNumber.ts';
import { highBelowLikely, highBelowLow, likelyBelowLow } from './en/numberErrors.ts';
import { type FieldError, type RangePart, readParts, type TypedRange } from './ranges.ts';

/** What is wrong with a number as typed, of which nobody means more than `most`. */
export function numberError(text: string, most?: number): FieldError {
  return errorOf(readNumber(text, most));
}

function errorOf(read: ReadNumber): FieldError {
  return read.kind === 'invalid' ? read.says : undefined;
}

/** What is wrong with a number of weeks, hours or people. */
export function countError(text: string): FieldError {
  return numberError(text, MOST_COUNTED);
}

/**
 * What is wrong with each number of a range: what cannot be read, then what is out of order. The message
 * stands at the higher field of the two, since that one was most likely typed last. Nobody means more than `most`.
 */
export function rangeErrors(range: TypedRange, most?: number): Record<RangePart, FieldError> {
  const [low, likely, high] = readParts(range, most);
  return {
    low: errorOf(low),
    likely: errorOf(likely) ?? (above(low, likely) ? likelyBelowLow : undefined),
    high:
      errorOf(high) ?? (above(likely, high) ? highBelowLikely : above(low, high) ? highBelowLow : undefined),
  };
}

function above(first: ReadNumber, second: ReadNumber): boolean {
  return first.kind === 'number' && second.kind === 'number' && first.value > second.value;
}
