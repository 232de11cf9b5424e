import { addDays, type IsoDate } from '../../language/dates.ts';
import { lookOf } from './cells.ts';
import { headingOf } from './headings.ts';

/** The number that spreadsheets have for 1 January 1990; they count days from the end of 1899. */
const OF_1990 = 32_874;
/** Headings of columns that hold days. */
const OF_DAYS = /^(?:date|raised)$/;

/** The day that a spreadsheet means by a number, the time of day behind it dropped; undefined for any other text. */
export function serialDay(cell: string): IsoDate | undefined {
  const serial = /^\s*([3-7]\d{4})(?:[.,]\d+)?\s*$/.exec(cell)?.[1];
  return (serial && addDays('1990-01-01', Number(serial) - OF_1990)) || undefined;
}

/**
 * Rows in which the numbers of columns that are headed as days are days, where no other number stands in such a
 * column and most of it is one, and how many there were.
 */
export function withSerialDays(
  rows: string[][],
  headings: number | undefined,
): { rows: string[][]; serials: number } {
  const body = rows.slice((headings ?? -1) + 1);
  const columns = (headings === undefined ? [] : (rows[headings] ?? [])).flatMap((heading, at) => {
    const cells = body.map((row) => row[at]?.trim() ?? '').filter((cell) => cell !== '');
    const isOfDays = OF_DAYS.test(headingOf(heading)?.use ?? '');
    const days = cells.filter((cell) => serialDay(cell)).length;
    const others = cells.filter((cell) => !serialDay(cell) && lookOf(cell) === 'number').length;
    return isOfDays && days > 0 && others === 0 && days >= cells.length / 2 ? [at] : [];
  });
  let serials = 0;
  if (columns.length === 0) return { rows, serials };
  const read = (cell: string, at: number) => {
    const day = columns.includes(at) && serialDay(cell);
    if (day) serials++;
    return day || cell;
  };
  return { rows: rows.map((row, at) => (at <= (headings ?? -1) ? row : row.map(read))), serials };
}
