import { daysBetween, type IsoDate, showDate } from '../../language/dates.ts';
import type { Vendor } from '../stalled/model.ts';

/** The name to print, also while it has none. */
export function contractName({ what }: Pick<Vendor, 'what'>): string {
  return what.trim() || 'A contract without a name';
}

/** `notice by 31 Dec 2026, renews 31 Mar 2027`; blank without either. */
export function contractDates({ notice, renewal }: Pick<Vendor, 'notice' | 'renewal'>): string {
  return [notice && `notice by ${showDate(notice)}`, renewal && `renews ${showDate(renewal)}`]
    .filter(Boolean)
    .join(', ');
}

/** Each contract that has a date, in a sentence; `today` tells whether its day for notice has passed. */
export function contractTexts(vendors: readonly Vendor[], today: IsoDate): string[] {
  return vendors.flatMap((row) => {
    const says = contractDates(row);
    const passed = daysBetween(row.notice, today) > 0 ? ' Its day for notice has passed.' : '';
    return says ? [`${contractName(row)}: ${says}.${passed}`] : [];
  });
}
