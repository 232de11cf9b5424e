import { lookOf } from './cells.ts';
import type { Mark } from './cut.ts';

/** Looks by which a column tells whether a row stands right under its headings. */
const TELLING = new Set(['day', 'number', 'mark', 'link', 'name']);

/**
 * Rows that are wider than their headings, since the mark stands among the words of the question as well and nobody put
 * them in quotes: the words are taken together where the columns behind them then hold what they hold in other rows.
 * `joined`: how many rows that were.
 */
export function unshifted(
  rows: string[][],
  mark: Mark,
  headings: number | undefined,
  text: number,
): { rows: string[][]; joined: number } {
  const width = headings === undefined ? 0 : (rows[headings]?.length ?? 0);
  const even = rows.filter((row, at) => at > (headings ?? -1) && row.length === width);
  if (width < 2 || text < 0 || mark.trim() === '' || 2 * even.length < rows.length - (headings ?? 0) - 1)
    return { rows, joined: 0 };
  const told = Array.from({ length: width }, (_, at) => (at > text ? lookIn(even, at) : undefined));
  let joined = 0;
  const moved = rows.map((row, at) => {
    if (at <= (headings ?? -1) || row.length <= width) return row;
    const end = text + 1 + row.length - width;
    const whole = [...row.slice(0, text), row.slice(text, end).join(mark), ...row.slice(end)];
    const stands = (cells: readonly string[]) =>
      told.every((look, column) => !look || ['blank', look].includes(lookOf(cells[column] ?? '')));
    const isWords = row.slice(text + 1, end).every((cell) => /^\s+\S/.test(cell));
    if (!stands(whole) || (stands(row) && !isWords)) return row;
    joined++;
    return whole;
  });
  return { rows: moved, joined };
}

/** How all cells of a column look, where that tells something. */
function lookIn(rows: readonly string[][], at: number): string | undefined {
  const looks = new Set(rows.map((row) => lookOf(row[at] ?? '')).filter((look) => look !== 'blank'));
  const [look, ...others] = looks;
  return look && others.length === 0 && TELLING.has(look) ? look : undefined;
}
