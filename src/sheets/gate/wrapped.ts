import { isNumber } from './cells.ts';

/** A row goes on in so many lines at most. */
const MOST_LINES = 40;

/**
 * Rows whose cells were broken over several lines, as tables copied from a page are: a row without its number that goes on in
 * small letters is taken together with the one above it. `broken`: how many rows that were.
 */
export function unwrapped(
  rows: string[][],
  headings: number | undefined,
): { rows: string[][]; broken: number } {
  if (headings === undefined || (rows[headings]?.length ?? 0) < 2) return { rows, broken: 0 };
  const whole = rows.slice(0, headings + 1);
  const broken = new Set<number>();
  let [last, lines]: [string[] | undefined, number] = [undefined, 0];
  for (const row of rows.slice(headings + 1)) {
    if (last && lines < MOST_LINES && goesOn(last, row)) {
      last = last.map((cell, at) => [cell, (row[at] ?? '').trim()].filter(Boolean).join(' '));
      whole[whole.length - 1] = last;
      broken.add(whole.length - 1);
      lines++;
    } else {
      last = isNumbered(row) ? row : undefined;
      lines = 1;
      whole.push(row);
    }
  }
  return { rows: whole, broken: broken.size };
}

function isNumbered([cell = '']: readonly string[]): boolean {
  return isNumber(cell) || /^\p{L}{1,8}[-_. ]?\p{Nd}+$/u.test(cell.trim());
}

/** Whether all that a row says goes on with what stands over it, the longest of its cells in the middle of a sentence. */
function goesOn(above: readonly string[], row: readonly string[]): boolean {
  const said = row.flatMap((cell, at) => (cell.trim() === '' ? [] : [at]));
  if ((row[0] ?? '').trim() !== '' || said.length === 0 || row.length > above.length) return false;
  if (said.some((at) => (above[at] ?? '').trim() === '')) return false;
  const longest = said.reduce((most, at) => ((row[at] ?? '').length > (row[most] ?? '').length ? at : most));
  return /^\s*[\p{Ll}(\p{Nd}]/u.test(row[longest] ?? '') && !/[.?!:;…。？！]\s*$/u.test(above[longest] ?? '');
}
