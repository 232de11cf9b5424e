import { withoutUnseen, withPlainDigits } from './letters.ts';

/** What a person typed, read as a number: a value, nothing, or a reason it could not be read. */
export type ReadNumber =
  { kind: 'number'; value: number } | { kind: 'blank' } | { kind: 'invalid'; says: string };

/**
 * Reads a non-negative decimal as people write it in any country and with any digits: a comma or a point as the
 * decimal mark; commas, points, blanks or apostrophes between groups of three, commas between those of India. What
 * nobody sees in it counts for nothing. What is typed is kept and read again on other machines, so its value
 * never depends on the reader's own language: one comma before three digits is taken for thousands, as
 * nobody types three decimals (1,500 is fifteen hundred), and 1.500, which is one and a half to some and fifteen hundred
 * to others, is refused.
 */
export function readNumber(typed: string): ReadNumber {
  const text = withPlainDigits(withoutUnseen(typed)).trim().replaceAll('．', '.').replaceAll('，', ',');
  if (text === '') return { kind: 'blank' };
  if (/^[-−–]/.test(text)) return invalid('This can’t be less than zero. Type 0 or more.');
  const ungrouped = withoutGroups(text);
  if (/\d[\s'’_]+\d/.test(ungrouped))
    return invalid(
      'This could be more than one number. A blank or an apostrophe stands before three digits, as in 1 500.',
    );
  if (/^[1-9]\d{0,2}\.\d{3}$/.test(ungrouped)) {
    const [whole = '', decimals = ''] = ungrouped.split('.');
    return invalid(
      `This could be ${Number(ungrouped)} or ${whole}${decimals}. Type ${whole}${decimals}, or fewer decimals.`,
    );
  }
  const plain = decimalPoint(ungrouped);
  if (plain === undefined) return invalid('This isn’t a number we can read. Use digits, such as 12 or 12.5.');
  const value = Number(plain);
  if (value > 1e9) return invalid('This is too large to be meant. Type a number below a thousand million.');
  return { kind: 'number', value };
}

/** Without the marks that stand between groups of three and nowhere else: blanks, apostrophes, the Arabic comma. */
function withoutGroups(text: string): string {
  const grouped = /^(\d{1,3})((?:([\s'’_٬])\d{3})(?:\3\d{3})*)(?!\d)/.exec(text);
  const whole = grouped ? text.replace(grouped[0], grouped[0].replace(/\D/g, '')) : text;
  // Its decimal mark can be nothing else, nor can three digits behind it be thousands.
  return /^\d*٫\d+$/.test(whole) ? whole.replace('٫', '.').replace(/(\.\d{3})$/, '$10') : whole;
}

/** The text with a point as its only mark, or undefined when it is no number. */
function decimalPoint(text: string): string | undefined {
  if (/^\d+(\.\d+)?$/.test(text) || /^\.\d+$/.test(text)) return text;
  if (/^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/.test(text)) return text.replaceAll(',', '');
  if (/^[1-9]\d?(,\d{2})+,\d{3}(\.\d+)?$/.test(text)) return text.replaceAll(',', '');
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

/**
 * The language and country whose digits, marks and currencies are shown. Of a reader the pages tell it once,
 * before anything is shown; it changes how numbers look, never what they are.
 */
let locale = 'en-GB';

/** Shows numbers from now on as they are written in `language`, a BCP 47 tag; one that is unknown changes nothing. */
export function showNumbersIn(language: string): void {
  try {
    const [known] = Intl.NumberFormat.supportedLocalesOf(language);
    if (!known) return;
    locale = known;
    formats.clear();
  } catch {
    // A tag that is no tag: the numbers stay as they are.
  }
}

/** Making a format takes a hundred times as long as using it. */
const formats = new Map<string, Intl.NumberFormat>();

function format(name: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const known = formats.get(name) ?? new Intl.NumberFormat(locale, { ...options, numberingSystem: 'latn' });
  formats.set(name, known);
  return known;
}

/**
 * A number as its country writes it, in Latin digits as all around it, but for one mark: a point between
 * thousands is a decimal point to others, so that a thin blank stands there and what is shown can be typed back.
 */
function write(name: string, options: Intl.NumberFormatOptions, value: number): string {
  return format(name, options)
    .format(value)
    .replace(/\.(?=\d{3})/g, '\u202f');
}

/** A count or an amount for reading: at most one decimal, thousands grouped: `1,234.5`. */
export function showNumber(value: number): string {
  return write('number', { maximumFractionDigits: 1, signDisplay: 'negative' }, value);
}

/** A figure with no more digits than it deserves: one decimal below 100, none above. */
export function showRounded(value: number): string {
  return showNumber(rounded(value));
}

/** A figure as `showRounded` shows it, but for the digits that no number shows. */
export function rounded(value: number): number {
  return Math.abs(value) < 99.95 ? value : Math.round(value);
}

/** Money without decimals in any ISO 4217 currency; the bare code before the number where it is unknown. */
export function showMoney(value: number, currency: string): string {
  const code = currency.trim().toUpperCase();
  if (!isCurrency(code)) return showNumber(Math.round(value));
  return write(code, { style: 'currency', currency: code, maximumFractionDigits: 0 }, value);
}

/** True for three letters in the form of an ISO 4217 code. */
export function isCurrency(code: string): boolean {
  return /^[A-Za-z]{3}$/.test(code.trim());
}
