import { isRule, LINE_END } from '../../language/lists.ts';
import { isMarkup, withoutMarkup } from '../../language/markup.ts';
import { tabbed } from './blanks.ts';
import { type Cut, cut, type Mark } from './cut.ts';
import { readList } from './listed.ts';
import { requoted } from './quotes.ts';

/** The rows of a text that have anything in them, and what a reader has to know of how they were read. */
export type Table = {
  rows: string[][];
  /** Rows whose quotes do not pair, which were taken as they stand. */
  askew: number;
  /** Cells that were HTML, of which the words were taken. */
  marked: number;
  /** Numbers of a spreadsheet that were read as days. */
  serials?: number;
  /** Rows in which the mark stood among the words of the question, which were taken together. */
  joined?: number;
  /** Rows of which a cell had several lines, which were taken together. */
  broken?: number;
  /** Lines of the letter that a list stood in, which are no rows. */
  around?: string[];
  /** Lines at the head and the foot of the pages that a list was copied from. */
  feet?: string[];
};

/** Reads a text with plain line ends as a table, or as a list where no mark stands between its cells. */
export function readTable(text: string, mark: Mark, most?: number): Table {
  if (mark === '') return { ...readList(text), askew: 0, marked: isMarkup(text) ? 1 : 0 };
  const plain = requoted(text, mark) ?? ((mark === '\t' && tabbed(text)) || text);
  const { rows, askew } = mark === '|' ? cutAtBars(plain, most) : cut(plain, mark, most);
  let marked = 0;
  const shown = (mark === '|' ? withoutBars(rows) : rows).map((row) =>
    row.map((cell) => {
      if (!/[<&]/.test(cell) || !isMarkup(cell)) return shownBy(cell);
      marked++;
      return withoutMarkup(cell);
    }),
  );
  return { rows: shown.filter((row) => row.some((cell) => cell.trim() !== '')), askew, marked };
}

/** Whether a text is nothing but tables of Markdown and what stands over them: each line of a table has a bar at either end. */
export function isBarred(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.includes('|'));
  return lines.some((line) => isRule(line)) && lines.every((line) => /^\s*\|[^\n]*\|\s*$/.test(line));
}

/** In a table of Markdown a bar among the words has a stroke before it. */
function cutAtBars(text: string, most?: number): Cut {
  if (!text.includes('\\|')) return cut(text, '|', most);
  const { rows, askew } = cut(text.replaceAll('\\|', BAR), '|', most);
  return { rows: rows.map((row) => row.map((cell) => cell.replaceAll(BAR, '|'))), askew };
}
/** No character of Unicode: in no text. */
const BAR = '\uFDD0';

/** The rule under headings, or between the rows of a table that is drawn. */
function isRuled(line: string): boolean {
  return (/^[-:+=|\s]+$/.test(line) && line.includes('---')) || isRule(line, 1);
}

/** The bars at both ends of a row of Markdown are no marks, nor is the rule under its headings a row. */
function withoutBars(rows: readonly string[][]): string[][] {
  return rows
    .filter((row) => !isRuled(row.join('|')))
    .map((row) => {
      const inner = row[0]?.trim() === '' && row.at(-1)?.trim() === '' ? row.slice(1, -1) : row;
      // The headings of a wiki have two bars each.
      const doubled = inner.length > 2 && inner.every((cell, at) => (at % 2 === 0) === (cell === ''));
      return doubled ? inner.filter((cell) => cell !== '') : inner;
    });
}

/**
 * What the sheet showed in a cell: spreadsheets and exports put `="…"` or an apostrophe before what would otherwise be a
 * number or a formula, and a link is shown by its words. Every end of a line is a plain one.
 */
function shownBy(cell: string): string {
  // Most cells are plain words, and there may be a million of them.
  if (!/[='\v\f\u0085\u2028\u2029]|;#/.test(cell)) return cell;
  if (cell.includes(';#')) return listShownBy(cell);
  const plain = cell.split(LINE_END).join('\n');
  const guarded = /^\s*=\s*"((?:[^"]|"")*)"\s*$/.exec(plain)?.[1] ?? LINK.exec(plain)?.[1];
  if (guarded !== undefined) return guarded.replaceAll('""', '"');
  return plain.replace(/^\s*'(?='*[=+\-@]|0\d)/, '');
}

/** Lists of SharePoint have the number of what is looked up beside it: `12;#Ana Ruiz`, `Ana Ruiz;#12;#Joel;#14`, `;#Data;#Model;#`. */
function listShownBy(cell: string): string {
  const parts = cell.split(';#').map((part) => part.trim());
  const words = parts.filter((part) => part !== '' && !/^\d+$/.test(part));
  return words.length > 0 ? words.join(', ') : cell;
}

const LINK = /^\s*=\s*HYPERLINK\s*\(\s*"(?:[^"]|"")*"\s*[,;]\s*"((?:[^"]|"")*)"\s*\)\s*$/i;
