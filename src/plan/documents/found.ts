import { anchor, type Finding, type FindingWords, type Sheet } from '../../sheets/finding.ts';

/** A finding across worksheets, at the field of one of them. A day binds nearly all of them; `weight` says otherwise. */
export function found(
  sheet: Sheet,
  path: string[],
  said: FindingWords,
  weight: Finding['weight'] = 'due',
): Finding {
  return { sheet, field: anchor(sheet, ...path), weight, ...said };
}
