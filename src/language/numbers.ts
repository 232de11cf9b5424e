// Apart from locale.ts, which every page tells the reader’s language: few pages show numbers before something is counted.
import { locale } from './locale.ts';

/** Making a format takes a hundred times as long as using it. */
const formats = new Map<string, Intl.NumberFormat>();

function format(name: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale} ${name}`;
  const known = formats.get(key) ?? new Intl.NumberFormat(locale, { ...options, numberingSystem: 'latn' });
  formats.set(key, known);
  return known;
}

/** A minus sign, and what keeps it with the sign of the currency behind it: a line would break between the two. */
const MINUS = '\u2212\u2060';

/**
 * A number as its country writes it, in Latin digits as all around it, but for two marks: a point between
 * thousands is a decimal point to others, so that a thin blank stands there and what is shown can be typed back;
 * and a minus sign is one, and no hyphen, after which a line may end.
 */
export function write(name: string, options: Intl.NumberFormatOptions, value: number): string {
  return format(name, options)
    .format(value)
    .replace(/\.(?=\d{3})/g, '\u202f')
    .replace(/[-\u2212]/, MINUS);
}

/** A count or an amount for reading: at most one decimal, thousands grouped: `1,234.5`. */
export function showNumber(value: number): string {
  return write('number', { maximumFractionDigits: 1, signDisplay: 'negative' }, value);
}

/** A factor for reading, with up to three decimals. */
export function showDecimals(value: number): string {
  return write('decimals', { maximumFractionDigits: 3, signDisplay: 'negative' }, value);
}

/** A figure with no more digits than it deserves: one decimal below 100, none above. */
export function showRounded(value: number): string {
  return showNumber(rounded(value));
}

/** A figure as `showRounded` shows it, but for the digits that no number shows. */
export function rounded(value: number): number {
  return Math.abs(value) < 99.95 ? value : Math.round(value);
}
