import { isMarkup, withoutMarkup } from '../../language/markup.ts';
import { blocksIn } from './blocks.ts';
import { cellLinesIn } from './cellLines.ts';
import { chatIn } from './chats.ts';
import { elementsIn } from './elements.ts';
import { recordsIn } from './records.ts';

/**
 * A text in which a table is written otherwise than with marks, as one with commas (RFC 4180): a list of records in JSON,
 * a record a line, the source of a table in HTML, what was said in a chat, or records a line a field. Undefined for every
 * other text.
 */
export function asCsv(text: string): string | undefined {
  // A table in HTML within a cell of another table is that cell's.
  const list = /^\s*[[{]/.test(text) ? recordsIn(text) : undefined;
  const rows =
    list ??
    (/^\s*</.test(text)
      ? (cellsIn(text) ?? elementsIn(text))
      : (chatIn(text) ?? blocksIn(text) ?? cellLinesIn(text)));
  return rows?.map((row) => row.map(quoted).join(',')).join('\n');
}

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}

const TABLE = /<table[\s>][\s\S]*?(?=<\/table|$)/gi;
const CELL = /<(t[dh])(\s[^>]*)?>([\s\S]*?)(?=<t[dh][\s>]|<\/tr|$)/gi;

/** A table in which a cell over several rows or columns has a blank one in each of the others. */
function spread(table: string): string {
  if (!/(?:row|col)span/i.test(table)) return table;
  /** How many more rows the cell in a column goes on through. */
  let over: number[] = [];
  return table.replace(
    /(<tr(?:\s[^>]*)?>)([\s\S]*?)(?=<tr[\s>]|<\/table|$)/gi,
    (_, row: string, inner: string) => {
      const cells: string[] = [];
      const next: number[] = [];
      const skip = () => {
        for (let left = over[cells.length] ?? 0; left > 0; left = over[cells.length] ?? 0) {
          next[cells.length] = left - 1;
          cells.push('<td></td>');
        }
      };
      for (const [, tag = 'td', said = '', cell = ''] of inner.matchAll(CELL)) {
        skip();
        next[cells.length] = spanIn(said, 'row') - 1;
        cells.push(`<${tag}>${cell}`);
        for (let more = spanIn(said, 'col'); more > 1; more--) cells.push('<td></td>');
      }
      skip();
      over = next;
      return `${row}${cells.join('')}</tr>`;
    },
  );
}

/** Over how many rows or columns a cell goes; no table is so large that more is meant. */
function spanIn(said: string, of: 'row' | 'col'): number {
  const [, number = '1'] = new RegExp(`${of}span\\s*=\\s*["']?(\\d{1,3})`, 'i').exec(said) ?? [];
  return Math.max(1, Math.min(200, Number(number)));
}

/** The rows of all tables in a source; what stands around them is a row of one cell a line. */
function cellsIn(source: string): string[][] | undefined {
  if (!/<tr[\s>]/i.test(source) || !isMarkup(source)) return undefined;
  return source
    .replace(TABLE, spread)
    .split(/(<tr[\s>][\s\S]*?(?=<tr[\s>]|<\/table|$))/i)
    .flatMap((part, at) =>
      at % 2 === 1
        ? [(part.match(/<t[dh][\s>][\s\S]*?(?=<t[dh][\s>]|<\/tr|$)/gi) ?? []).map(withoutMarkup)]
        : withoutMarkup(part)
            .split('\n')
            .filter((line) => line.trim() !== '')
            .map((line) => [line]),
    );
}
