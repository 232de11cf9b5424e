import { readNumber } from '../language/readNumber.ts';
import { money, type Value } from '../report/values.ts';
import { roundMoney } from './scope/say.ts';

/** Money as somebody typed it, in a currency; the text where no sum can be read. */
export function typedMoney(typed: string, currency: string): Value {
  const read = readNumber(typed);
  return read.kind === 'number' ? money(read.value, currency) : typed.trim();
}

/** Money as it is said: what is estimated has no more than three figures. */
export function about(value: number, currency: string): Value {
  return money(roundMoney(value), currency);
}
