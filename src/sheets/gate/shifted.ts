import { isNumber, lookOf } from './cells.ts';
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

/** So many lines a cell has at most, to be put together again. */
const MOST_LINES = 40;

/**
 * Rows that are narrower than their headings, since a cell of theirs had several lines, as tables of Word are pasted: they
 * are taken together with those that follow, where each row begins with its number and these do not. `broken`: how many
 * rows that were.
 */
export function rejoined(
  rows: string[][],
  mark: Mark,
  headings: number | undefined,
): { rows: string[][]; broken: number } {
  const width = headings === undefined ? 0 : (rows[headings]?.length ?? 0);
  if (width < 2 || mark !== '\t') return { rows, broken: 0 };
  const whole = rows.slice(0, (headings ?? -1) + 1);
  let broken = 0;
  for (let at = whole.length; at < rows.length; at++) {
    const pieces = piecesFrom(rows, at, width);
    whole.push(
      pieces.reduce((row, more) => [...row.slice(0, -1), `${row.at(-1)}\n${more[0]}`, ...more.slice(1)]),
    );
    if (pieces.length > 1) broken++;
    at += pieces.length - 1;
  }
  return { rows: whole, broken };
}

/** A row and those behind it that fill it up to its width and go on in its last cell; the row alone where none do. */
function piecesFrom(rows: readonly string[][], from: number, width: number): string[][] {
  const first = rows[from] ?? [];
  if (!isNumber(first[0] ?? '')) return [first];
  let [end, length] = [from + 1, first.length];
  while (length < width && end < from + MOST_LINES) {
    const more = rows[end++];
    if (!more || isNumber(more[0] ?? '')) return [first];
    length += more.length - 1;
  }
  if (length !== width) return [first];
  while (goesOn(rows[end])) end++;
  return rows.slice(from, end);
}

/** True for one cell alone that begins in small letters. */
function goesOn(row: readonly string[] = []): boolean {
  return row.length === 1 && /^\s*\p{Ll}/u.test(row[0] ?? '');
}

/** How all cells of a column look, where that tells something. */
function lookIn(rows: readonly string[][], at: number): string | undefined {
  const looks = new Set(rows.map((row) => lookOf(row[at] ?? '')).filter((look) => look !== 'blank'));
  const [look, ...others] = looks;
  return look && others.length === 0 && TELLING.has(look) ? look : undefined;
}
