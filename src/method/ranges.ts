import { numberOr, type ReadNumber, readNumber } from './numbers.ts';

/** The parts of a three-point range, in order. */
export const RANGE = ['low', 'likely', 'high'] as const;
export type RangePart = (typeof RANGE)[number];
/** A range as typed. */
export type TypedRange = Record<RangePart, string>;

/** A message for one field, or undefined when what was typed can be used (blank included). */
export type FieldError = string | undefined;

/** Something typed that no figure can be worked out from, and the id of the field in the page. */
export type Fault = { field: string; says: string };

/** What is wrong with a number as typed. */
export function numberError(text: string): FieldError {
  const read = readNumber(text);
  return read.kind === 'invalid' ? read.says : undefined;
}

/**
 * What is wrong with each number of a range: what cannot be read, then what is out of order. The message
 * stands at the higher field of the two, since that one was most likely typed last.
 */
export function rangeErrors(range: TypedRange): Record<RangePart, FieldError> {
  const [low, likely, high] = [readNumber(range.low), readNumber(range.likely), readNumber(range.high)];
  return {
    low: numberError(range.low),
    likely: numberError(range.likely) ?? (above(low, likely) ? 'Likely is below low.' : undefined),
    high:
      numberError(range.high) ??
      (above(likely, high) ? 'High is below likely.' : above(low, high) ? 'High is below low.' : undefined),
  };
}

function above(first: ReadNumber, second: ReadNumber): boolean {
  return first.kind === 'number' && second.kind === 'number' && first.value > second.value;
}

/**
 * The three numbers, a blank one taken from its neighbour: a lone likely value is a point, a lone low or high
 * stands for the likely one too. All 0 when all are blank. Call it on a range without errors.
 */
export function readRange(range: TypedRange): { low: number; likely: number; high: number } {
  const given = [range.likely, range.low, range.high].map((text) => numberOr(text, Number.NaN));
  const likely = given.find((value) => !Number.isNaN(value)) ?? 0;
  const low = numberOr(range.low, likely);
  // A likely value that was left blank lies between the two that were not.
  const high = numberOr(range.high, Math.max(likely, low));
  return { low, likely: Math.min(Math.max(likely, low), high), high };
}

/** True while nothing of the range is typed. */
export function isBlankRange(range: TypedRange): boolean {
  return RANGE.every((part) => range[part].trim() === '');
}
