import { daysBetween, type IsoDate } from '../../language/dates.ts';
import { dateOf, isBlank, joined, type Said } from '../../report/values.ts';
import { contractName as nameOf } from '../stalled/en/fields.ts';
import type { Vendor } from '../stalled/fields.ts';
import * as en from './en/fields.ts';

/** The name to print, also while it has none. */
export function contractName({ what }: Pick<Vendor, 'what'>): string {
  return nameOf(what);
}

/** What a contract has a day for, in words; blank where it has none. */
export function contractDays({ notice, renewal }: Pick<Vendor, 'notice' | 'renewal'>): Said {
  return joined(
    [notice === '' ? '' : en.noticeBy(dateOf(notice)), renewal === '' ? '' : en.renews(dateOf(renewal))],
    ', ',
  );
}

/** Each contract that has a date, in a sentence; `today` tells whether its day for notice has passed. */
export function contractTexts(vendors: readonly Vendor[], today: IsoDate): string[] {
  return vendors.flatMap((row) => {
    const days = contractDays(row);
    const passed = daysBetween(row.notice, today) > 0;
    return isBlank(days) ? [] : [en.contractText(contractName(row), days, passed)];
  });
}
