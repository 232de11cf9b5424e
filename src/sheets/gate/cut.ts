import { asCsv } from './asCsv.ts';

/** The mark between cells; blank where a text is no table, and each line one question. */
export type Mark = string;
/** The marks that programs write between cells, the likeliest first. */
export const MARKS = ['\t', ',', ';', '|', '^', '~', ''] as const;

/** Rows of cells, and in how many rows the quotes do not pair: these were taken as they stand. */
export type Cut = { rows: string[][]; askew: number };

/** A row in quotes reaches over so many lines at most; without an end, a bad quote would be looked for through the file. */
const MOST_LINES = 500;

/**
 * The mark that the first line of a file names, as Excel has it (`sep=;`), and the text behind that line. What is a table
 * in another form is one with commas.
 */
export function namedMark(text: string): { mark: Mark | undefined; text: string } {
  const plain = undrawn(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
  const named = /^"?sep=(\\t|[^\n"])"?[,;\t]*(?:\n|$)/i.exec(plain);
  const written = named ? undefined : asCsv(plain);
  if (written !== undefined) return { mark: ',', text: written };
  if (!named) return { mark: undefined, text: plain };
  return { mark: named[1] === '\\t' ? '\t' : named[1], text: plain.slice(named[0].length) };
}

/** A table whose lines are drawn, as terminals show one, with bars between its cells. */
function undrawn(text: string): string {
  if (!/^[┌├╔╠╭┏┣]/mu.test(text)) return text;
  return text
    .split('\n')
    .filter(
      (line) => !/^[\s─━═│┃║┌┬┐├┼┤└┴┘╔╦╗╠╬╣╚╩╝╭╮╰╯┏┳┓┣╋┫┗┻┛╞╪╡╤╧╟╫╢]+$/u.test(line) || line.trim() === '',
    )
    .map((line) => line.replace(/[│┃║]/g, '|'))
    .join('\n');
}

/**
 * Cuts a text with plain line ends into rows of cells as RFC 4180 has it: a cell in quotes may hold marks, line breaks
 * and doubled quotes. Nothing is refused and no word lost: a row whose quotes do not pair is its line as it stands, and
 * those around it are none the worse. `most`: no more rows than this are read; what stands behind them changes nothing.
 */
export function cut(text: string, mark: Mark, most = Number.POSITIVE_INFINITY): Cut {
  const rows: string[][] = [];
  let [at, askew] = [0, 0];
  while (at < text.length && rows.length < most) {
    const end = lineEnd(text, at);
    // Some programs put a stroke before a quote in quotes rather than double it.
    const slashed = text.slice(at, end).includes('\\"');
    const strict = strictRow(text, at, mark) ?? (slashed ? strictRow(text, at, mark, true) : undefined);
    if (strict) {
      rows.push(strict.cells);
      at = strict.end;
      continue;
    }
    rows.push(looseRow(text.slice(at, end), mark));
    askew++;
    at = end + 1;
  }
  return { rows, askew };
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

function strictRow(
  text: string,
  begin: number,
  mark: Mark,
  slashed = false,
): { cells: string[]; end: number } | undefined {
  const cells: string[] = [];
  for (let [at, lines] = [begin, 0]; ; at++) {
    const opening = behindBlanks(text, at, mark);
    if (text[opening] === '"') {
      const closing = closingQuote(text, opening + 1, slashed);
      if (closing === undefined) return undefined;
      const cell = text.slice(opening + 1, closing);
      lines += cell.split('\n').length - 1;
      at = behindBlanks(text, closing + 1, mark);
      if (lines > MOST_LINES || (at < text.length && text[at] !== '\n' && text[at] !== mark))
        return undefined;
      cells.push(unquoted(cell, slashed));
    } else {
      const end = cellEnd(text, at, mark);
      cells.push(text.slice(at, end));
      at = end;
    }
    if (text[at] !== mark) return { cells, end: at + 1 };
  }
}

/** What stood between quotes, with those in it as they were typed. */
function unquoted(cell: string, slashed: boolean): string {
  return (slashed ? cell.replaceAll('\\"', '"') : cell).replaceAll('""', '"');
}

/** A line whose quotes do not pair: marks between quotes that belong together do not cut it, and all quotes stay. */
function looseRow(line: string, mark: Mark): string[] {
  const cells: string[] = [];
  let closes = true;
  for (let at = 0; ; at++) {
    let end = cellEnd(line, at, mark);
    if (closes && line[behindBlanks(line, at, mark)] === '"') {
      const closing = quoteBefore(line, behindBlanks(line, at, mark) + 1, mark);
      // Where none closes behind this place, none does further on.
      closes = closing !== undefined;
      end = closing ?? end;
    }
    cells.push(line.slice(at, end));
    at = end;
    if (line[at] !== mark) return cells;
  }
}

/** Where a mark or the end of the line comes right behind a quote. */
function quoteBefore(line: string, from: number, mark: Mark): number | undefined {
  for (let quote = line.indexOf('"', from); quote >= 0; quote = line.indexOf('"', quote + 1)) {
    const at = behindBlanks(line, quote + 1, mark);
    if (at >= line.length || line[at] === mark) return at;
  }
  return undefined;
}

/** The first quote that is not doubled, nor has a stroke before it where that is how they are written. */
function closingQuote(text: string, from: number, slashed: boolean): number | undefined {
  let quote = text.indexOf('"', from);
  while (quote >= 0) {
    const escaped = slashed && text[quote - 1] === '\\';
    if (!escaped && text[quote + 1] !== '"') return quote;
    quote = text.indexOf('"', quote + (escaped ? 1 : 2));
  }
  return undefined;
}

function behindBlanks(text: string, from: number, mark: Mark): number {
  let at = from;
  while ((text[at] === ' ' || text[at] === '\t') && text[at] !== mark) at++;
  return at;
}

function cellEnd(text: string, from: number, mark: Mark): number {
  const [stop, end] = [mark.charCodeAt(0), '\n'.charCodeAt(0)];
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === stop || code === end) return at;
  }
  return text.length;
}
