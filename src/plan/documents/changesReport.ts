import { type Block, type Table, words } from '../../report/blocks.ts';
import { type Section, section } from '../../report/document.ts';
import type { Change } from '../merging/changes.ts';
import { type DescribedChange, describeChanges, unknownChanges } from '../merging/describeChanges.ts';
import type { Plan } from '../document/schema.ts';
import type { Wordings } from '../../sheets/sheet.ts';

/**
 * What changed between two states of a plan, to read, print or export: a section for each worksheet, with what
 * each field said and says. `changes` are those between the two, or those of them that the reader may see.
 */
export function changesReport(
  changes: readonly Change[],
  before: Plan,
  after: Plan,
  wordings: Wordings,
): Section[] {
  const rows = describeChanges(changes, before, after, wordings);
  const sheets = [...new Set(rows.map(({ sheet }) => sheet))];
  const sections = sheets.map((sheet, index) => {
    const blocks = tableOfChanges(rows.filter((row) => row.sheet === sheet));
    return section(`changes-${index + 1}`, sheet, { blocks });
  });
  const unknown = unknownChanges(changes);
  if (sections.length === 0 && unknown === 0) {
    return [section('nothing', '', { lead: { kind: 'text', text: 'Nothing has changed.' } })];
  }
  if (unknown === 0) return sections;
  const text = unknownText(unknown, sections.length > 0);
  return [...sections, section('unknown', '', { lead: { kind: 'text', tone: 'quiet', text } })];
}

function tableOfChanges(rows: readonly DescribedChange[]): Block[] {
  const table: Table = {
    caption: rows.length === 1 ? '1 change' : `${rows.length} changes`,
    columns: [words('Where'), words('Before'), words('After')],
    rows: rows.map(({ where, before, after }) => [where, before, after]),
  };
  return [{ kind: 'table', table }];
}

function unknownText(count: number, others: boolean): string {
  const more = others ? ' more' : '';
  return count === 1
    ? `1${more} change is in a field that this version does not know.`
    : `${count}${more} changes are in fields that this version does not know.`;
}
