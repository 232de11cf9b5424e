import { isMarkup, withoutMarkup } from '../../language/markup.ts';
import { blocksIn } from './blocks.ts';
import { chatIn } from './chats.ts';
import { recordsIn } from './records.ts';

/**
 * A text in which a table is written otherwise than with marks, as one with commas (RFC 4180): a list of records in JSON,
 * a record a line, the source of a table in HTML, what was said in a chat, or records a line a field. Undefined for every
 * other text.
 */
export function asCsv(text: string): string | undefined {
  // A table in HTML within a cell of another table is that cell's.
  const list = /^\s*[[{]/.test(text) ? recordsIn(text) : undefined;
  const rows = list ?? (/^\s*</.test(text) ? cellsIn(text) : (chatIn(text) ?? blocksIn(text)));
  return rows?.map((row) => row.map(quoted).join(',')).join('\n');
}

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}

/** The rows of all tables in a source; what stands around them is a row of one cell a line. */
function cellsIn(source: string): string[][] | undefined {
  if (!/<tr[\s>]/i.test(source) || !isMarkup(source)) return undefined;
  return source.split(/(<tr[\s>][\s\S]*?(?=<tr[\s>]|<\/table|$))/i).flatMap((part, at) =>
    at % 2 === 1
      ? [(part.match(/<t[dh][\s>][\s\S]*?(?=<t[dh][\s>]|<\/tr|$)/gi) ?? []).map(withoutMarkup)]
      : withoutMarkup(part)
          .split('\n')
          .filter((line) => line.trim() !== '')
          .map((line) => [line]),
  );
}
