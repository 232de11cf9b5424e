import { daysBetween, type IsoDate, showDate } from '../../language/dates.ts';
import { contractName as nameOf } from '../stalled/en/fields.ts';
import type { Vendor } from '../stalled/fields.ts';
import { contractText, noticeBy, renews } from './en/fields.ts';

/** The name to print, also while it has none. */
export function contractName({ what }: Pick<Vendor, 'what'>): string {
  return nameOf(what);
}

/** Each contract that has a date, in a sentence; `today` tells whether its day for notice has passed. */
export function contractTexts(vendors: readonly Vendor[], today: IsoDate): string[] {
  return vendors.flatMap((row) => {
    const days = [
      ...(row.notice === '' ? [] : [noticeBy(showDate(row.notice))]),
      ...(row.renewal === '' ? [] : [renews(showDate(row.renewal))]),
    ];
    const passed = daysBetween(row.notice, today) > 0;
    return days.length === 0 ? [] : [contractText(contractName(row), days, passed)];
  });
}
