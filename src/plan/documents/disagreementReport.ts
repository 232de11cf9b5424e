import { isBlankRow } from '../../sheets/fields.ts';
import { dates, tableOf, words as column } from '../../report/blocks.ts';
import { type Section, sectionOf } from '../../report/document.ts';
import { dateOf, person, type Said } from '../../report/values.ts';
import { committeeReads } from './committeeReads.ts';
import { nothing, openUntil, says } from './en/changes.ts';
import type { Disagreement } from '../document/disagreements.ts';
import { disagreement, whereWeDisagree } from '../merging/en.ts';

/** Every disagreement that was noted, with both sides; no section where there is none. */
export function disagreementSections(disagreements: readonly Disagreement[]): Section[] {
  const { label, mine, theirs, noted } = disagreement;
  const table = tableOf(
    openUntil,
    [column(label), column(mine), column(theirs), dates(noted)],
    disagreements
      .filter((row) => !isBlankRow(row))
      .map((row) => [row.label, said(row.mine, row.by), said(row.theirs, row.theirsBy), dateOf(row.noted)]),
  );
  return sectionOf('disagreements', whereWeDisagree, table);
}

/** What somebody says, behind the name where there is one. */
function said(text: string, who: string): Said {
  const what = text.trim() || nothing;
  return who.trim() ? says(person(who), what) : what;
}

/** The disagreements about what a committee’s pack may show. */
export function disagreementsForCommittee(disagreements: readonly Disagreement[]): Disagreement[] {
  return disagreements.filter(({ at }) => committeeReads(at.split('/')));
}
