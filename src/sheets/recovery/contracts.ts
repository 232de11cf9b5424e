import { daysBetween, type IsoDate, showDate } from '../../language/dates.ts';
import type { Vendor } from '../stalled/fields.ts';
import { contractName } from '../stalled/names.ts';
import { contractText, noticeBy, renews } from './en/fields.ts';

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
