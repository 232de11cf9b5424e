import { filled, lookOf } from './cells.ts';

/**
 * Rows with their headings in one: merged cells leave some of them in the row above (“Question Text”, “Answer Text”) or in
 * the one below (“Answer Bank”, “Answer Vendor”), which is then no row of its own.
 */
export function headedInOne(rows: string[][], at: number): string[][] {
  const [above = [], row = [], below = []] = [rows[at - 1], rows[at], rows[at + 1]];
  if (isSecondHead(row, below, rows[at + 2]))
    return [...rows.slice(0, at), joined(row, below), ...rows.slice(at + 2)];
  if (filled(above) < 2) return rows;
  const told = joined(above, row);
  return rows.with(
    at,
    row.map((cell, column) => (isAgain(cell, row) ? (told[column] ?? cell) : cell)),
  );
}

function isAgain(cell: string, row: readonly string[]): boolean {
  return cell.trim() !== '' && row.filter((other) => other === cell).length > 1;
}

/** True where all that stands below headings tells apart some that are blank, merged with a blank one, or the same. */
function isSecondHead(row: readonly string[], below: readonly string[], next?: readonly string[]): boolean {
  if (!next || filled(below) < 2 || filled(below) >= filled(next)) return false;
  const told = (cells: readonly string[], at: number) => (cells[at] ?? '').trim() !== '';
  return below.every((cell, at) => {
    if (!told(below, at)) return true;
    const merged = !told(row, at) || (!told(row, at + 1) && told(below, at + 1));
    return ['word', 'name'].includes(lookOf(cell)) && (merged || isAgain(row[at] ?? '', row));
  });
}

/** Each cell with the one over it; a blank one over it belongs to the merged cell on its left. */
function joined(above: readonly string[], row: readonly string[]): string[] {
  let over = '';
  return Array.from({ length: Math.max(above.length, row.length) }, (_, column) => {
    const [upper, lower] = [above[column]?.trim() ?? '', row[column]?.trim() ?? ''];
    over = upper || over;
    return lower === '' ? upper : `${over} ${lower}`.trim();
  });
}

/**
 * What each cell of a column says whose cells were merged downwards, where what is said stands in the first row of each run
 * alone; nothing for any other column. Where as much is said as is left blank, a blank cell says nothing.
 */
export function sectionsOver(cells: readonly string[]): string[] {
  const said = cells.map((cell) => cell.trim());
  const runs = said.filter((cell) => cell !== '');
  const merged =
    said[0] !== '' &&
    runs.length > 1 &&
    said.length - runs.length >= runs.length / 2 &&
    runs.every((cell, at) => cell !== runs[at - 1]);
  let over = '';
  return merged ? said.map((cell) => (over = cell || over)) : [];
}
