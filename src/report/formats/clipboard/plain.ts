import { type Table, tableIn } from '../../blocks.ts';
import { type Flat, showFlat } from '../../document.ts';
import { CHECK_MARKS } from '../../en.ts';
import { show } from '../../values.ts';
import { inert } from './inert.ts';

/** Blocks under a title as plain text, line by line; a table with a tab between cells, so that a spreadsheet takes it for one. */
export function* plainOf(title: string, blocks: readonly Flat[]): Generator<string> {
  let said = false;
  for (const lines of [[inert(title)], ...blocks.flatMap(groupsOf)]) {
    let begun = false;
    for (const line of lines) {
      if (line === '') continue;
      if (said) yield begun ? '\n' : '\n\n';
      yield line;
      said = begun = true;
    }
  }
}

/** What stands together, line by line, with a blank line after it. */
function groupsOf(block: Flat): Iterable<string>[] {
  const table = tableIn(block);
  if (table) return [...(block.kind === 'figure' ? [[inert(show(block.finding))]] : []), rowsOf(table)];
  return [linesOf(showFlat(block))];
}

function linesOf(block: Flat<string>): string[] {
  switch (block.kind) {
    case 'heading':
    case 'text':
      return [inert(block.text)];
    case 'facts':
      return block.rows.map(({ label, value }) => `${inert(label)}: ${inert(value)}`);
    case 'list':
      return block.items.map(bullet);
    case 'checklist':
      return block.items.map(({ state, text, note }) => bullet(`${CHECK_MARKS[state]} ${text} ${note}`));
    default:
      return [];
  }
}

function bullet(item: string): string {
  return `• ${inert(item)}`;
}

function* rowsOf({ caption, columns, rows }: Table): Generator<string> {
  yield inert(caption);
  yield columns.map(({ label }) => inert(label)).join('\t');
  for (const cells of rows) yield cells.map((cell) => inert(show(cell))).join('\t');
}
