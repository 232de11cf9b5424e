import { headingOf } from './headings.ts';
import { isNumber } from './cells.ts';

/** A table of so many columns is read a cell a line. */
const [FEWEST, MOST] = [2, 8];

/**
 * The table of a text in which each cell stands on a line of its own, as some programs paste one: its headings, a line each,
 * and behind them as many lines to a row, of which the first is its number. Undefined for every other text.
 */
export function cellLinesIn(text: string): string[][] | undefined {
  const lines = text.split('\n').map((line) => line.trim());
  const told = lines.filter((line) => line !== '');
  const title =
    headingOf(told[1] ?? '') && !isHead(told[0] ?? '') ? 1 : headingOf(told[0] ?? '')?.use === 'text' ? 1 : 0;
  for (const skipped of new Set([0, title])) {
    const rows = rowsFrom(told.slice(skipped));
    if (rows) return [...told.slice(0, skipped).map((line) => [line]), ...rows];
  }
  return undefined;
}

function isHead(line: string): boolean {
  return headingOf(line)?.exact === true;
}

function rowsFrom(told: readonly string[]): string[][] | undefined {
  const end = told.findIndex((line) => !isHead(line));
  const uses = new Set(told.slice(0, end).map((line) => headingOf(line)?.use));
  if (end < FEWEST || end > MOST || !uses.has('text') || uses.size < FEWEST || told.length % end > 0)
    return undefined;
  const rows = Array.from({ length: told.length / end }, (_, at) => told.slice(at * end, (at + 1) * end));
  const numbered = rows.slice(1).every(([first = '']) => isNumber(first));
  return rows.length > 2 && numbered ? rows : undefined;
}
