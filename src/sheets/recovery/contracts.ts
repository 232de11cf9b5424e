import { daysBetween, type IsoDate, showDate } from '../../language/dates.ts';
import type { Vendor } from '../stalled/fields.ts';
import { contractName } from '../stalled/names.ts';

type ContractDay = { what: string; date: IsoDate };

/** What a contract has a day for: `notice by`, `renews`. */
export function contractDays({ notice, renewal }: Pick<Vendor, 'notice' | 'renewal'>): ContractDay[] {
  return [
    { what: 'notice by', date: notice },
    { what: 'renews', date: renewal },
  ].filter(({ date }) => date !== '');
}

/** Each contract that has a date, in a sentence; `today` tells whether its day for notice has passed. */
export function contractTexts(vendors: readonly Vendor[], today: IsoDate): string[] {
  return vendors.flatMap((row) => {
    const says = contractDays(row)
      .map(({ what, date }) => `${what} ${showDate(date)}`)
      .join(', ');
    const passed = daysBetween(row.notice, today) > 0 ? ' Its day for notice has passed.' : '';
    return says ? [`${contractName(row)}: ${says}.${passed}`] : [];
  });
}
