// Apart from numbers.ts, which pages load: only documents have so little room.
import { isCurrency } from './isCurrency.ts';
import { write } from './numbers.ts';

/** Money in thousands and millions, with three figures at the most: `£340k`; the bare number where the currency is unknown. */
export function showCompact(value: number, currency: string): string {
  const code = currency.trim().toUpperCase();
  const options = { notation: 'compact', maximumSignificantDigits: 3 } as const;
  if (!isCurrency(code)) return write('compact', options, value);
  return write(`${code} compact`, { ...options, style: 'currency', currency: code }, value);
}
