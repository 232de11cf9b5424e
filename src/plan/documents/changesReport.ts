import { type Block, type Table, words as column } from '../../report/blocks.ts';
import { type Section, section } from '../../report/document.ts';
import type { Change } from '../merging/changes.ts';
import { type DescribedChange, describeChanges, unknownChanges } from '../merging/describeChanges.ts';
import type { Plan } from '../document/schema.ts';
import type { Wordings } from '../../sheets/sheet.ts';
import * as words from './en/changes.ts';

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
    return [section('nothing', '', { lead: { kind: 'text', text: words.nothingChanged } })];
  }
  if (unknown === 0) return sections;
  const text = words.unknownChanges(unknown, sections.length > 0);
  return [...sections, section('unknown', '', { lead: { kind: 'text', tone: 'quiet', text } })];
}

function tableOfChanges(rows: readonly DescribedChange[]): Block[] {
  const table: Table = {
    caption: words.changes(rows.length),
    columns: [column(words.where), column(words.before), column(words.after)],
    rows: rows.map(({ where, before, after }) => [where, before, after]),
  };
  return [{ kind: 'table', table }];
}
