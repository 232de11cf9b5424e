import { isCurrency, showMoney, showNumber } from '../../language/numbers.ts';
import type { Ranged } from './model.ts';

/** The unit of a ranged field, in words; `currency` is the scope worksheet's, `months` those counted. */
export function unitOf(field: Ranged, currency: string, months: number): string {
  const money = moneyUnit(currency);
  switch (field) {
    case 'burn':
    case 'value':
      return `${money} a month`;
    case 'leavers':
      return months === 1 ? 'people in 1 month' : `people in ${months} months`;
    case 'salary':
      return `${money} a year`;
    case 'replacing':
      return '% of a year’s pay';
    case 'finish':
    case 'restructure':
      return money;
  }
}

/** The currency's code, or the word for it while there is none. */
export function moneyUnit(currency: string): string {
  return isCurrency(currency) ? currency.trim().toUpperCase() : 'money';
}

/** A value of a ranged field with its unit, short, for a sentence. */
export function showValue(field: Ranged, value: number, currency: string): string {
  switch (field) {
    case 'burn':
    case 'value':
      return `${showMoney(value, currency)} a month`;
    case 'leavers':
      return `${showNumber(value)} people`;
    case 'salary':
      return `${showMoney(value, currency)} a year`;
    case 'replacing':
      return `${showNumber(Math.round(value))}% of a year’s pay`;
    case 'finish':
    case 'restructure':
      return showMoney(value, currency);
  }
}
