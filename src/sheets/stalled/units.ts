import { MOST_COUNTED } from '../../language/readNumber.ts';
import { moneyUnit } from '../moneyUnit.ts';
import { aYear } from '../en/ranges.ts';
import * as en from './en/fields.ts';
import type { Ranged } from './fields.ts';

/** What it costs to stop, each a range of money. Waiting is held against none of it. */
export const STOPPING = ['stopNotice', 'stopPeople'] as const;
export type Stopping = (typeof STOPPING)[number];

/** True for a range of money. */
export function isMoney(field: Ranged | Stopping): boolean {
  return field !== 'leavers' && field !== 'replacing';
}

/** More than this nobody means by a ranged field that counts. */
export function mostOf(field: Ranged | Stopping): number | undefined {
  return isMoney(field) ? undefined : MOST_COUNTED;
}

/** The unit of a ranged field, in words; `currency` is the scope worksheet's, `months` those counted. */
export function unitOf(field: Ranged | Stopping, currency: string, months: number): string {
  const unit = moneyUnit(currency);
  switch (field) {
    case 'burn':
    case 'value':
      return en.aMonth(unit);
    case 'leavers':
      return en.peopleIn(months);
    case 'salary':
      return aYear(unit);
    case 'replacing':
      return en.ofPay;
    case 'finish':
    case 'restructure':
    case 'stopNotice':
    case 'stopPeople':
      return unit;
  }
}
