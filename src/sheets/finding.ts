import type { Said } from '../report/values.ts';
import type { SheetTables } from './index.ts';

export type Sheet = keyof SheetTables;

/**
 * What binds first, first. `first`: nothing else matters while it stands. `due`: a day that binds has passed or comes near.
 * `missing`: the plan cannot do without it. `weak`: it is there, and could be better.
 */
export const WEIGHTS = ['first', 'due', 'missing', 'weak'] as const;
type Weight = (typeof WEIGHTS)[number];

/**
 * Something a worksheet lacks or could say better. It names the field it speaks of, so that the page can
 * show it in the margin there and the plan can link to it. No finding blocks anything.
 */
export type Finding = {
  sheet: Sheet;
  /** The field's id in the page, see `anchor`. */
  field: string;
  weight: Weight;
  /** What was seen. */
  says: string;
  /** The same with its days and sums as what they are, for a cell of a table; where it has any. */
  said?: Said;
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
export type FindingWords = Pick<Finding, 'says' | 'said' | 'mend'>;
