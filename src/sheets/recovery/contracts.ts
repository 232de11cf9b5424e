import { daysBetween, type IsoDate } from '../../language/dates.ts';
import { dateOf, joined, type Said, say, show } from '../../report/values.ts';
import type { Vendor } from '../stalled/model.ts';

/** The name to print, also while it has none. */
export function contractName({ what }: Pick<Vendor, 'what'>): string {
  return what.trim() || 'A contract without a name';
}

/** `notice by 31 Dec 2026, renews 31 Mar 2027`; blank without either. */
export function contractDates({ notice, renewal }: Pick<Vendor, 'notice' | 'renewal'>): Said {
  return joined(
    [notice && say`notice by ${dateOf(notice)}`, renewal && say`renews ${dateOf(renewal)}`],
    ', ',
  );
}

/** Each contract that has a date, in a sentence; `today` tells whether its day for notice has passed. */
export function contractTexts(vendors: readonly Vendor[], today: IsoDate): string[] {
  return vendors.flatMap((row) => {
    const says = show(contractDates(row));
    const passed = daysBetween(row.notice, today) > 0 ? ' Its day for notice has passed.' : '';
    return says ? [`${contractName(row)}: ${says}.${passed}`] : [];
  });
}
