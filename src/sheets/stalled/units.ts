import { moneyUnit } from '../moneyUnit.ts';
import * as en from './en/fields.ts';
import type { Ranged } from './fields.ts';

/** The unit of a ranged field, in words; `currency` is the scope worksheet's, `months` those counted. */
export function unitOf(field: Ranged, currency: string, months: number): string {
  const unit = moneyUnit(currency);
  switch (field) {
    case 'burn':
    case 'value':
      return en.aMonth(unit);
    case 'leavers':
      return en.peopleIn(months);
    case 'salary':
      return en.aYear(unit);
    case 'replacing':
      return en.ofPay;
    case 'finish':
    case 'restructure':
      return unit;
  }
}
