import { linesOf } from './fit.ts';
import type { Row, Rows } from './lines.ts';
import { cellRoom, headHeight, headRoom } from './page.ts';

/** A column of a table on the one page: `part` of the width, 0 to 1; `of`: what its cells are called where they are cut. */
export type PageColumn = { label: string; part: number; of: string; holds?: 'figures' };
/** `whole`: it has as many lines as it takes, `MOST_WHOLE` at most; else it has so many `lines`, and none where it is `beside` what is to be decided and the page is full. */
export type PageRow = {
  cells: readonly string[];
  whole?: true;
  lines?: number;
  beside?: number;
  sum?: boolean;
};

/** What somebody typed may stand in any row. */
const MOST_WHOLE = 2;

/** A table of the one page, in which the first row that may give way brings the head with it. */
export function pageTable(caption: string, columns: readonly PageColumn[], all: readonly PageRow[]): Rows {
  const edge = headHeight(caption, columns);
  const isBeside = all.every(({ beside }) => beside !== undefined);
  const rows = all.map(({ cells, whole, lines = 2, beside, sum = false }, at): Row => {
    const fitted = cells.map((text, column) => ({
      text,
      of: columns[column]?.of ?? '',
      part: columns[column]?.part ?? 0,
    }));
    const height = Math.max(
      1,
      ...fitted.map(({ text, part }) => linesOf(text, (sum ? headRoom : cellRoom)(part, 1).perLine)),
    );
    const least = whole ? Math.min(height, MOST_WHOLE) : 1;
    return {
      ...{ of: `${columns[0]?.of ?? ''} ${at}`, cells: fitted, least },
      lines: whole ? least : Math.min(lines, height),
      ...(beside !== undefined && { beside }),
      ...(isBeside && at === 0 && { edge }),
      ...(sum && { sum }),
    };
  });
  return {
    caption,
    columns: columns.map(({ label, part, holds }) => ({ label, part, ...(holds && { holds }) })),
    rows,
    untold: [],
  };
}
