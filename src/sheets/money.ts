import { money, type Value } from '../report/values.ts';
import { roundMoney } from './scope/say.ts';

/** Money as it is said: what is estimated has no more than three figures. */
export function about(value: number, currency: string): Value {
  return money(roundMoney(value), currency);
}
