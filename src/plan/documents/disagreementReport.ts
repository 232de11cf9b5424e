import { isBlankRow } from '../../sheets/fields.ts';
import { type Block, dates, tableOf, words as column } from '../../report/blocks.ts';
import { privately, type Section, sectionOf } from '../../report/document.ts';
import { dateOf, person, type Said } from '../../report/values.ts';
import { isPrivateIn } from '../document/recommendation.ts';
import { disagreeInPrivate, nothing, openUntil, says } from './en/changes.ts';
import type { Disagreement } from '../document/disagreements.ts';
import type { Plan } from '../document/schema.ts';
import { disagreement, whereWeDisagree } from '../merging/en.ts';

/**
 * Disagreements that were noted, with both sides; those about what is private, in one of these
 * `states` of the plan, apart. No section where there is none.
 */
export function disagreementSections(
  disagreements: readonly Disagreement[],
  ...states: Pick<Plan, 'recovery'>[]
): Section[] {
  const said = disagreements.filter((row) => !isBlankRow(row));
  const isOwn = ({ at }: Disagreement) => isPrivateIn(at.split('/'), ...states);
  return [
    ...sectionOf('disagreements', whereWeDisagree, tableIn(said.filter((row) => !isOwn(row)))),
    ...privately('disagreements-private', disagreeInPrivate, { blocks: tableIn(said.filter(isOwn)) }),
  ];
}

function tableIn(disagreements: readonly Disagreement[]): Block[] {
  const { label, mine, theirs, noted } = disagreement;
  return tableOf(
    openUntil,
    [column(label), column(mine), column(theirs), dates(noted)],
    disagreements.map((row) => [
      row.label,
      said(row.mine, row.by),
      said(row.theirs, row.theirsBy),
      dateOf(row.noted),
    ]),
  );
}

/** What somebody says, behind the name where there is one. */
function said(text: string, who: string): Said {
  const what = text.trim() || nothing;
  return who.trim() ? says(person(who), what) : what;
}
