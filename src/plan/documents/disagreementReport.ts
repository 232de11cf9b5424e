import { showDate } from '../../language/dates.ts';
import { isBlankRow } from '../../sheets/fields.ts';
import { type Block, dates, tableOf, words } from '../../report/blocks.ts';
import { committeeReads } from './committeeReads.ts';
import type { Disagreement } from '../document/disagreements.ts';
import { DISAGREEMENT_LABELS, WHERE_WE_DISAGREE } from '../document/disagreementWords.ts';

/** Every disagreement that was noted, with both sides; no block where there is none. */
export function disagreementBlocks(disagreements: readonly Disagreement[]): Block[] {
  const { label, mine, theirs, noted } = DISAGREEMENT_LABELS;
  const table = tableOf(
    'Open until both say the same. Elsewhere in the plan stands what the first says',
    [words(label), words(mine), words(theirs), dates(noted)],
    disagreements
      .filter((row) => !isBlankRow(row))
      .map((row) => [row.label, said(row.mine, row.by), said(row.theirs, row.theirsBy), showDate(row.noted)]),
  );
  if (table.length === 0) return [];
  return [{ kind: 'heading', level: 2, text: WHERE_WE_DISAGREE, id: 'disagreements' }, ...table];
}

/** What somebody says, behind the name where there is one. */
function said(text: string, who: string): string {
  const what = text.trim() || 'nothing';
  return who.trim() ? `${who.trim()}: ${what}` : what;
}

/** The disagreements about what a committee’s pack may show. */
export function disagreementsForCommittee(disagreements: readonly Disagreement[]): Disagreement[] {
  return disagreements.filter(({ at }) => committeeReads(at.split('/')));
}
