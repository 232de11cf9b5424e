/** A heading for each column, of which two may be the same, and the cells under each. */
export type Sheet = { heads: readonly string[]; rows: readonly (readonly string[])[] };

/** Says that the letters are UTF-8: without it Excel takes them for those of the country it stands in. */
const MARK = '\ufeff';

/** Rows with commas between cells (RFC 4180), each cell between quotes. */
export function csvOf({ heads, rows }: Sheet): string {
  const lines = [heads, ...rows].map((cells) => cells.map(quoted).join(','));
  return MARK + lines.map((line) => `${line}\r\n`).join('');
}

function quoted(cell: string): string {
  return `"${readable(cell).replaceAll('"', '""')}"`;
}

/** What is no letter ends a file for some that read it; line breaks and tabs stay. */
function readable(text: string): string {
  return text.toWellFormed().replace(/(?![\t\n\r])\p{Cc}/gu, '');
}
