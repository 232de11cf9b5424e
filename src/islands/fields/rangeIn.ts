import { RANGE, type TypedRange } from '../../sheets/ranges.ts';
import type { FieldWording } from '../../sheets/wording.ts';
import type { Owns } from './fieldsOf.tsx';

/** The three of a range in a row. Rows have no head over columns, so each says in full what it is, and in which `unit`. */
export function rangeIn(
  unit: string,
  words: Readonly<Record<keyof TypedRange, FieldWording>>,
): Owns<TypedRange> {
  return Object.fromEntries(
    RANGE.map((part) => [part, { words: { label: `${words[part].label}, ${unit}` } }]),
  );
}
