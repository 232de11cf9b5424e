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

/** The id of a field in the page: `triage-dayZero`, or `triage-<row id>-owner` for a field of a row. */
export function anchor(sheet: Sheet, ...path: string[]): string {
  return [sheet, ...path].join('-');
}

/** What was seen and what would mend it. */
export type FindingWords = Pick<Finding, 'says' | 'mend'>;
