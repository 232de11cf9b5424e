import type { Table } from '../../blocks.ts';
import type { Flat } from '../../document.ts';
import { CHECK_MARKS } from '../../en.ts';
import { inert } from './inert.ts';

/** Blocks under a title as plain text; a table with a tab between cells, so that a spreadsheet takes it for one. */
export function plainOf(title: string, blocks: readonly Flat<string>[]): string {
  const parts = [inert(title), ...blocks.map(plainBlock)].filter((part) => part !== '');
  return parts.join('\n\n');
}

function plainBlock(block: Flat<string>): string {
  switch (block.kind) {
    case 'heading':
    case 'text':
      return inert(block.text);
    case 'facts':
      return block.rows.map(({ label, value }) => `${inert(label)}: ${inert(value)}`).join('\n');
    case 'list':
      return block.items.map(bullet).join('\n');
    case 'checklist':
      return block.items
        .map(({ state, text, note }) => bullet(`${CHECK_MARKS[state]} ${text} ${note}`))
        .join('\n');
    case 'table':
      return plainTable(block.table);
    case 'figure':
      return `${inert(block.finding)}\n\n${plainTable(block.table)}`;
  }
}

function bullet(item: string): string {
  return `• ${inert(item)}`;
}

function plainTable({ caption, columns, rows }: Table<string>): string {
  const lines = [columns.map(({ label }) => label), ...rows].map((cells) => cells.map(inert).join('\t'));
  return [inert(caption), ...lines].filter((line) => line !== '').join('\n');
}
