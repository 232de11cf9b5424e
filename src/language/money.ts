// Apart from numbers.ts: a sheet that shows numbers at once shows sums once they are counted.
import { isCurrency } from './isCurrency.ts';
import { write } from './numbers.ts';

/**
 * Money in any ISO 4217 currency; the bare number where it is unknown. Without decimals, but for a sum to the penny,
 * which somebody typed: a rate of 157.70 an hour is not 158.
 */
export function showMoney(value: number, currency: string): string {
  const code = currency.trim().toUpperCase();
  const options = { trailingZeroDisplay: 'stripIfInteger', minimumFractionDigits: 2 } as const;
  return write(
    code,
    isCurrency(code) ? { ...options, style: 'currency', currency: code } : options,
    toThePenny(value) ? value : Math.round(value),
  );
}

/** True of a sum with pennies and no more than two decimals, as nothing that is estimated has. */
export function toThePenny(value: number): boolean {
  return value % 1 !== 0 && Number(value.toFixed(2)) === value;
}
