import { isCurrency } from '../language/isCurrency.ts';
import { money } from './en/ranges.ts';

/** The currency's code, or the word for it while there is none. */
export function moneyUnit(currency: string): string {
  return isCurrency(currency) ? currency.trim().toUpperCase() : money;
}
