import Papa from 'papaparse';

/** How a text is cut into rows and cells: by a mark between cells, or one row of one cell a line. */
export const SEPARATORS = ['tab', 'comma', 'semicolon', 'line'] as const;
export type Separator = (typeof SEPARATORS)[number];
const MARKS = { tab: '\t', comma: ',', semicolon: ';' };

/** No cell has more blanks in a row. Papa Parse looks through them again at every quote before them. */
const MOST_BLANKS = 200;

/**
 * Cuts a text into rows of cells as RFC 4180 has it: a cell in quotes may hold marks, line breaks and doubled
 * quotes. Any line end and a byte-order mark are taken; every line end is a plain one afterwards. Nothing is
 * refused and no word lost: where quotes do not pair up as the RFC has them, all are characters like any
 * other. Rows without anything in them are left out, and so are the bullets of a list. `most`: of a table with
 * cells, no more rows than this are read, blank ones counted; what stands behind them changes nothing.
 */
export function readTable(text: string, separator: Separator, most = 0): string[][] {
  const clean = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, (blanks) => blanks.slice(0, MOST_BLANKS));
  const rows =
    separator === 'line'
      ? clean.split('\n').map((line) => [line.replace(/^\s*[-–—*•·]\s+/, '')])
      : cut(clean, MARKS[separator], most);
  return rows.filter((row) => row.some((cell) => cell.trim() !== ''));
}

function cut(text: string, delimiter: string, preview: number): string[][] {
  const options = { delimiter, newline: '\n', preview } as const;
  const quoted = Papa.parse<string[]>(text, options);
  if (quoted.errors.every(({ type }) => type !== 'Quotes')) return quoted.data;
  // The fast mode is the one that knows no quotes.
  return Papa.parse<string[]>(text, { ...options, fastMode: true }).data;
}
