import { anchor, type Finding, type FindingWords, type Sheet } from './finding.ts';

type Found = (field: string, words: FindingWords) => Finding;

/** What makes the findings of one worksheet, its fields named without the sheet. */
export function findingsOf(sheet: Sheet): { due: Found; missing: Found; weak: Found } {
  const found =
    (weight: Finding['weight']): Found =>
    (field, words) => ({ sheet, field: anchor(sheet, field), weight, ...words });
  return { due: found('due'), missing: found('missing'), weak: found('weak') };
}

/** The same findings, for nobody but whoever wrote the plan. */
export function inPrivate(findings: readonly Finding[]): Finding[] {
  return findings.map((finding) => ({ ...finding, private: true }));
}
