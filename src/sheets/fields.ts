import * as v from 'valibot';

/** The longest text a field takes, some ten pages: controls stop there, so that no text typed is refused later. */
export const MOST_TEXT = 20_000;
/** The most rows a list takes. */
export const MOST_ROWS = 2_000;
/** How many rows of a long list are shown at a time, however many there are. */
export const PAGE = 25;
/** A list of fewer rows than this is drawn whole; of a longer one, never more than so many at a time. */
export const MOST_DRAWN = 2 * PAGE;

/**
 * What a person typed, kept to the letter, valid or not: dates and numbers too, since a field that
 * shows a message must still show what was typed after a reload.
 */
export const typed = v.optional(v.pipe(v.string(), v.maxLength(MOST_TEXT)), '');

/** One of the options, or `''` while nothing is chosen. */
export function chosen<const Option extends string>(options: readonly Option[]) {
  return v.optional(v.picklist(['' as const, ...options]), '');
}

/** A row's stable id: given once when the row is made, never reused, the key of every merge. */
export const rowId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{1,64}$/));

/** A list of rows; the cap keeps a hostile file from exhausting the page. */
export function rowsOf<Schema extends v.GenericSchema>(row: Schema) {
  return v.optional(v.pipe(v.array(row), v.maxLength(MOST_ROWS)), []);
}

/** A group of fields. Loose: fields a newer or a foreign tool wrote survive a round trip. */
export const group = v.looseObject;

/** True when a row holds nothing but its id: a blank line that somebody began and left, or ticked and unticked. */
export function isBlankRow(row: { id: string }): boolean {
  return Object.entries<unknown>(row).every(
    ([key, value]) => key === 'id' || value === false || String(value).trim() === '',
  );
}
