import { type IsoDate, showDate } from '../../language/dates.ts';
import { isBegun } from '../../sheets/begun.ts';
import type { Finding, Sheet } from '../../sheets/finding.ts';
import { staleSince } from '../../sheets/fresh.ts';
import { SHEET_TABLES, SHEETS } from '../../sheets/index.ts';
import type { Plan } from '../document/schema.ts';
import * as words from './en/week.ts';

/** How a worksheet stands: nothing is in it, something is missing, it is out of date, it could be better, it is whole. */
export type SheetState = {
  sheet: Sheet;
  kind: 'blank' | 'missing' | 'stale' | 'weak' | 'whole';
  says: string;
};

/** How every worksheet stands, in the order of the method. `findings` are those of the whole plan that stand. */
export function statesOf(plan: Plan, findings: readonly Finding[], today: IsoDate): SheetState[] {
  const bySheet = Map.groupBy(findings, ({ sheet }) => sheet);
  return SHEETS.map((sheet) => {
    if (!isBegun(SHEET_TABLES[sheet].table, plan[sheet])) return { sheet, kind: 'blank', says: words.blank };
    const found = bySheet.get(sheet) ?? [];
    const missing = found.filter(({ weight }) => weight === 'missing').length;
    if (missing > 0) return { sheet, kind: 'missing', says: words.missing(missing) };
    const since = staleSince(sheet, { plan, today });
    if (since) return { sheet, kind: 'stale', says: words.stale(showDate(since)) };
    if (found.length > 0) return { sheet, kind: 'weak', says: words.weak(found.length) };
    return { sheet, kind: 'whole', says: words.whole };
  });
}
