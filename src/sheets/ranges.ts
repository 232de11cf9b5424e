import { MOST_COUNTED, type ReadNumber, readNumber } from '../language/readNumber.ts';
import { highBelowLikely, highBelowLow, likelyBelowLow } from './en/ranges.ts';

/** The parts of a three-point range, in order. */
export const RANGE = ['low', 'likely', 'high'] as const;
export type RangePart = (typeof RANGE)[number];
/** A range as typed. */
export type TypedRange = Record<RangePart, string>;

/** A message for one field, or undefined when what was typed can be used (blank included). */
export type FieldError = string | undefined;

/** Something typed that no figure can be worked out from, and the id of the field in the page. */
export type Fault = { field: string; says: string };

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

type Read = [low: ReadNumber, likely: ReadNumber, high: ReadNumber];

function readParts(range: TypedRange, most?: number): Read {
  return RANGE.map((part) => readNumber(range[part], most)) as Read;
}

function above(first: ReadNumber, second: ReadNumber): boolean {
  return first.kind === 'number' && second.kind === 'number' && first.value > second.value;
}

/**
 * The three numbers, a blank one taken from the others: a lone number is a point, and a likely value left out
 * between a low and a high is their middle. All 0 when all are blank. Call it on a range without errors.
 */
export function readRange(range: TypedRange): { low: number; likely: number; high: number } {
  const [low, likely, high] = readParts(range);
  const number = (read: ReadNumber) => (read.kind === 'number' ? read.value : undefined);
  const [bottom, top] = [number(low), number(high)];
  const middle = bottom !== undefined && top !== undefined ? (bottom + top) / 2 : (bottom ?? top ?? 0);
  const most = number(likely) ?? middle;
  return { low: bottom ?? most, likely: most, high: top ?? most };
}

/** True while nothing of the range is typed. */
export function isBlankRange(range: TypedRange): boolean {
  return RANGE.every((part) => range[part].trim() === '');
}
