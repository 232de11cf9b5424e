import { type ReadNumber, readNumber } from '../language/readNumber.ts';

/** The parts of a three-point range, in order. */
export const RANGE = ['low', 'likely', 'high'] as const;
export type RangePart = (typeof RANGE)[number];
/** A range as typed. */
export type TypedRange = Record<RangePart, string>;

/** A message for one field, or undefined when what was typed can be used (blank included). */
export type FieldError = string | undefined;

/** Something typed that no figure can be worked out from, and the id of the field in the page. */
export type Fault = { field: string; says: string };

/** What is read of the three, in order. */
export type ReadParts = [low: ReadNumber, likely: ReadNumber, high: ReadNumber];

/** Reads the three; nobody means more than `most` by any. */
export function readParts(range: TypedRange, most?: number): ReadParts {
  return RANGE.map((part) => readNumber(range[part], most)) as ReadParts;
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
