/** What a person typed, read as a number: a value, nothing, or a reason it could not be read. */
export type ReadNumber =
  { kind: 'number'; value: number } | { kind: 'blank' } | { kind: 'invalid'; says: string };

/**
 * Reads a non-negative decimal as people write it: spaces and apostrophes between thousands, a comma or a
 * point as the decimal mark. Where one mark is followed by exactly three digits and could be either, a
 * comma is taken for thousands (1,500 is fifteen hundred) and a point for the decimal (1.500 is one and a half).
 */
export function readNumber(typed: string): ReadNumber {
  const text = typed.replace(/[\s'’_]/g, '');
  if (text === '') return { kind: 'blank' };
  if (/^[-−–]/.test(text)) return invalid('This can’t be less than zero. Type 0 or more.');
  const plain = decimalPoint(text);
  if (plain === undefined) return invalid('This isn’t a number we can read. Use digits, such as 12 or 12.5.');
  const value = Number(plain);
  if (value > 1e9) return invalid('This is too large to be meant. Type a number below a thousand million.');
  return { kind: 'number', value };
}

/** The text with a point as its only mark, or undefined when it is no number. */
function decimalPoint(text: string): string | undefined {
  if (/^\d+(\.\d+)?$/.test(text) || /^\.\d+$/.test(text)) return text;
  if (/^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/.test(text)) return text.replaceAll(',', '');
  if (/^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/.test(text)) return text.replaceAll('.', '').replace(',', '.');
  if (/^\d*,\d+$/.test(text)) return text.replace(',', '.');
  return undefined;
}

function invalid(says: string): ReadNumber {
  return { kind: 'invalid', says };
}

/** The number typed, or `fallback` where it is blank or cannot be read. */
export function numberOr(typed: string, fallback: number): number {
  const read = readNumber(typed);
  return read.kind === 'number' ? read.value : fallback;
}

/** A count or an amount for reading: at most one decimal, thousands grouped: `1,234.5`. */
export function showNumber(value: number): string {
  return value.toLocaleString('en-GB', { maximumFractionDigits: 1, signDisplay: 'negative' });
}

/** Money without decimals in any ISO 4217 currency; the bare code before the number where it is unknown. */
export function showMoney(value: number, currency: string): string {
  const code = currency.trim().toUpperCase();
  if (!isCurrency(code)) return showNumber(Math.round(value));
  return value.toLocaleString('en-GB', { style: 'currency', currency: code, maximumFractionDigits: 0 });
}

/** True for three letters in the form of an ISO 4217 code. */
export function isCurrency(code: string): boolean {
  return /^[A-Za-z]{3}$/.test(code.trim());
}
