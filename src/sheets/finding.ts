import type { SheetTables } from './index.ts';

export type Sheet = keyof SheetTables;

/**
 * Something a worksheet lacks or could say better. It names the field it speaks of, so that the page can
 * show it in the margin there and the plan can link to it. No finding blocks anything.
 */
export type Finding = {
  sheet: Sheet;
  /** The field's id in the page, see `anchor`. */
  field: string;
  /** `first`: nothing else matters while it stands. `missing`: the plan cannot do without it. `weak`: it is there, and could be better. */
  weight: 'first' | 'missing' | 'weak';
  /** What was seen. */
  says: string;
  /** What would mend it. */
  mend: string;
  /** It is for whoever wrote the plan, like a part of a document. */
  private?: boolean;
};

/** The same findings, for nobody but whoever wrote the plan. */
export function inPrivate(findings: readonly Finding[]): Finding[] {
  return findings.map((finding) => ({ ...finding, private: true }));
}

/** The id of a field in the page: `triage-dayZero`, or `triage-<row id>-owner` for a field of a row. */
export function anchor(sheet: Sheet, ...path: string[]): string {
  return [sheet, ...path].join('-');
}

/** What was seen and what would mend it. */
export type FindingWords = Pick<Finding, 'says' | 'mend'>;
type Said = [words: FindingWords] | [says: string, mend: string];
type Found = (field: string, ...said: Said) => Finding;

/** What makes the findings of one worksheet, its fields named without the sheet. */
export function findingsOf(sheet: Sheet): { missing: Found; weak: Found } {
  const found =
    (weight: Finding['weight']): Found =>
    (field, ...said) => ({ sheet, field: anchor(sheet, field), weight, ...wordsOf(said) });
  return { missing: found('missing'), weak: found('weak') };
}

function wordsOf(said: Said): FindingWords {
  return said.length === 1 ? said[0] : { says: said[0], mend: said[1] };
}
