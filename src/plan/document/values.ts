import { isRecord } from '../../sheets/record.ts';

/** A record of a document, whether or not this build knows its fields. */
export type Fields = Readonly<Record<string, unknown>>;

/** A record with an id: what lists that can be edited row by row are made of. */
export type Row = Fields & { readonly id: string };

/** True for a record, false for a list, a text, a number, null or nothing. */
export function isFields(value: unknown): value is Fields {
  return isRecord(value);
}

/** True for a list of records of which each has an id of its own; an empty list is one. */
export function isRows(value: unknown): value is readonly Row[] {
  return (
    Array.isArray(value) &&
    value.every((row) => isFields(row) && typeof fieldOf(row, 'id') === 'string') &&
    new Set(value.map(({ id }) => id)).size === value.length
  );
}

/** A field of the record itself: `constructor` is undefined where nobody wrote one, whatever a prototype has. */
export function fieldOf(fields: Fields, key: string): unknown {
  return Object.hasOwn(fields, key) ? fields[key] : undefined;
}

/** The keys of some records, each once, those of the first first. */
export function keysOf(...records: readonly Fields[]): string[] {
  return [...new Set(records.flatMap((fields) => Object.keys(fields)))];
}

/** A record of these fields, without those that have no value. Every key makes a field of its own. */
export function fieldsFrom(entries: [string, unknown][]): Fields {
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** The rows of a list by id, in the list’s order. */
export function byId(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}

/** True when two values of a document say the same; a key without a value is as good as none. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [a as Fields, b as Fields];
  return keysOf(left, right).every((key) => same(fieldOf(left, key), fieldOf(right, key)));
}
