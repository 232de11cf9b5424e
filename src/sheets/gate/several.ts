import { filled } from './cells.ts';
import { headingOf } from './headings.ts';

/**
 * Rows of several tables under one another as one: where other headings stand further down, what is below them moves under
 * the same headings above, and what these lack stands in columns of its own behind.
 */
export function inOneTable(rows: string[][], headings: number | undefined): string[][] {
  const first = rows[headings ?? -1];
  if (headings === undefined || !first || first.length < 2) return rows;
  const keys = first.map(keyOf);
  const columns = [...first];
  let places: number[] | undefined;
  const moved = rows.slice(headings + 1).map((row) => {
    const head = isHead(row);
    if (head && row.map(keyOf).join('\n') !== keys.slice(0, row.length).join('\n')) {
      places = row.map((cell) => placeOf(cell, keys, columns));
      return placed(row, places);
    }
    if (head) places = undefined;
    return places && filled(row) > 1 ? placed(row, places) : row;
  });
  return columns.length === first.length && places === undefined
    ? rows
    : [...rows.slice(0, headings), columns, ...moved];
}

/** The column of a heading, a new one where there is none. */
function placeOf(cell: string, keys: string[], columns: string[]): number {
  const known = keys.indexOf(keyOf(cell));
  if (known >= 0) return known;
  keys.push(keyOf(cell));
  return columns.push(cell) - 1;
}

/** What a heading says: two that stand for one use, such as “No.” and “ID”, are one. */
function keyOf(cell: string): string {
  const said = headingOf(cell);
  return said?.exact && said.use !== 'other' ? said.use : cell.trim().toLowerCase();
}

function placed(row: readonly string[], places: readonly number[]): string[] {
  const cells: string[] = [];
  for (const [at, cell] of row.entries()) cells[places[at] ?? places.length + at] = cell;
  return Array.from(cells, (cell) => cell ?? '');
}

/** Nothing but headings, the question among them. */
function isHead(row: readonly string[]): boolean {
  const said = row.filter((cell) => cell.trim() !== '');
  return (
    said.length > 1 &&
    said.every((cell) => headingOf(cell)?.exact) &&
    said.some((cell) => headingOf(cell)?.use === 'text')
  );
}
