import { isCurrency } from '../../language/numbers.ts';
import type { Ranged } from './fields.ts';

/** The unit of a ranged field, in words; `currency` is the scope worksheet's, `months` those counted. */
export function unitOf(field: Ranged, currency: string, months: number): string {
  const unit = moneyUnit(currency);
  switch (field) {
    case 'burn':
    case 'value':
      return `${unit} a month`;
    case 'leavers':
      return months === 1 ? 'people in 1 month' : `people in ${months} months`;
    case 'salary':
      return `${unit} a year`;
    case 'replacing':
      return '% of a year’s pay';
    case 'finish':
    case 'restructure':
      return unit;
  }
}

/** The currency's code, or the word for it while there is none. */
export function moneyUnit(currency: string): string {
  return isCurrency(currency) ? currency.trim().toUpperCase() : 'money';
}
