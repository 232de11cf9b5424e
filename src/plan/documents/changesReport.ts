import { type Block, words } from '../../report/blocks.ts';
import type { Change } from '../merging/changes.ts';
import { type DescribedChange, describeChanges, unknownChanges } from '../merging/describeChanges.ts';
import type { Plan } from '../document/schema.ts';
import type { Wordings } from '../document/wordings.ts';

/**
 * What changed between two states of a plan, to read, print or export: a table for each worksheet, with what
 * each field said and says. `changes` are those between the two, or those of them that the reader may see.
 */
export function changesReport(
  changes: readonly Change[],
  before: Plan,
  after: Plan,
  wordings: Wordings,
): Block[] {
  const rows = describeChanges(changes, before, after, wordings);
  const sheets = [...new Set(rows.map(({ sheet }) => sheet))];
  const blocks = sheets.flatMap((sheet) =>
    sheetBlocks(
      sheet,
      rows.filter((row) => row.sheet === sheet),
    ),
  );
  const unknown = unknownChanges(changes);
  if (blocks.length === 0 && unknown === 0) return [{ kind: 'text', text: 'Nothing has changed.' }];
  return unknown === 0
    ? blocks
    : [...blocks, { kind: 'text', tone: 'quiet', text: unknownText(unknown, blocks.length > 0) }];
}

function sheetBlocks(sheet: string, rows: readonly DescribedChange[]): Block[] {
  return [
    { kind: 'heading', level: 2, text: sheet },
    {
      kind: 'table',
      table: {
        caption: rows.length === 1 ? '1 change' : `${rows.length} changes`,
        columns: [words('Where'), words('Before'), words('After')],
        rows: rows.map(({ where, before, after }) => [where, before, after]),
      },
    },
  ];
}

function unknownText(count: number, others: boolean): string {
  const more = others ? ' more' : '';
  return count === 1
    ? `1${more} change is in a field that this version does not know.`
    : `${count}${more} changes are in fields that this version does not know.`;
}
