/** How a text is cut into rows and cells: by a mark between cells, or one row of one cell a line. */
export const SEPARATORS = ['tab', 'comma', 'semicolon', 'line'] as const;
export type Separator = (typeof SEPARATORS)[number];
const MARKS = { tab: '\t', comma: ',', semicolon: ';' };

/**
 * Cuts a text into rows of cells as RFC 4180 has it: a cell in quotes may hold marks, line breaks and doubled
 * quotes. Any line end and a byte-order mark are taken. Nothing is refused and nothing lost: a quote that
 * closes nowhere is a character like any other. Rows without anything in them are left out, and so are the
 * bullets of a list.
 */
export function readTable(text: string, separator: Separator): string[][] {
  const clean = text.replace(/^\uFEFF/, '');
  const rows =
    separator === 'line'
      ? clean.split(/\r\n|[\n\r]/).map((line) => [line.replace(/^\s*[-–—*•·]\s+/, '')])
      : cut(clean, MARKS[separator]);
  return rows.filter((row) => row.some((cell) => cell.trim() !== ''));
}

function cut(text: string, mark: string): string[][] {
  const plainEnd = new RegExp(`[${mark}\r\n]|$`, 'g');
  // Doubled quotes come first: only a single one, with the end of a cell behind it, closes.
  const quotedEnd = new RegExp(`""|"(?=[${mark}\r\n]|$)`, 'g');
  const rows: string[][] = [[]];
  let closable = true;
  for (let at = 0; ;) {
    const quoted: boolean = closable && text[at] === '"';
    const close: number = quoted ? closing(text, at + 1, quotedEnd) : -1;
    // Looked for once, to the end: a text full of opening quotes must not be searched again for each.
    if (quoted) closable = close >= 0;
    plainEnd.lastIndex = Math.max(at, close + 1);
    const end = plainEnd.exec(text)?.index ?? text.length;
    rows.at(-1)?.push(close < 0 ? text.slice(at, end) : text.slice(at + 1, close).replaceAll('""', '"'));
    if (end >= text.length) return rows;
    if (text[end] !== mark) rows.push([]);
    at = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
}

/** Where the cell in quotes that begins at `from` closes, or -1. */
function closing(text: string, from: number, end: RegExp): number {
  end.lastIndex = from;
  for (let found = end.exec(text); found; found = end.exec(text)) if (found[0] === '"') return found.index;
  return -1;
}
