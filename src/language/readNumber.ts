import * as words from './en/numbers.ts';
import { withoutUnseen, withPlainDigits } from './letters.ts';

/** What a person typed, read as a number: a value, nothing, or a reason it could not be read. */
export type ReadNumber =
  | { kind: 'number'; value: number }
  | { kind: 'blank' }
  | { kind: 'invalid'; says: string };

/** No field has more weeks, hours or people: there “3 m” is three months to whoever typed it, and never three million. */
export const MOST_COUNTED = 50_000;

/** A word for the size of a number, as people put behind it: “60k”, “1.4m”, “1,4 Mio”; “2 mil” is two thousand to some. */
const SIZED = /^(.*\d)\s*(?:(k|tsd\.?|thousand)|m(?:n|io\.?|il\.|ill(?:\.|ion)?)?)$/i;
/**
 * Reads a non-negative decimal as people write it in any country and with any digits: a comma or a point as the
 * decimal mark; commas, points, blanks or apostrophes between groups of three, commas between those of India. What
 * nobody sees in it counts for nothing. What is typed is kept and read again on other machines, so its value
 * never depends on the reader's own language: one comma before three digits is taken for thousands, as
 * nobody types three decimals (1,500 is fifteen hundred), and 1.500, which is one and a half to some and fifteen hundred
 * to others, is refused. A word for its size may follow: thousands as `k`, millions as `m`, `mn` or `Mio`; or how many
 * digits stand before the mark, as spreadsheets write it: `1.4E+06`. Of “60–80k”, “~60k” or “60k+” no number is made.
 * `most`: what is larger is not meant.
 */
export function readNumber(typed: string, most = 1e9): ReadNumber {
  // ¼, ½ and ¾ stand in a row.
  const parted = typed.replace(
    /\s?([¼½¾])(?!\d)/,
    (_, part: string) => `.${25 * (part.charCodeAt(0) - 187)}`,
  );
  // “1.500,-” is a whole sum, and “62k5” has its mark where its size stands.
  const text = withPlainDigits(withoutUnseen(parted.replace(/[´ʼ′]/g, '’')))
    .trim()
    .replace(/(?<=\d),[-–—]$/, ',00')
    .replace(/^(\d+)([km])(\d\d?)$/i, '$1.$3$2');
  if (text === '') return { kind: 'blank' };
  if (/^[-−–]/.test(text)) return invalid(words.belowZero);
  const [, digits = text, thousands] = SIZED.exec(text) ?? [];
  const exponent = digits === text ? '' : thousands ? 'e3' : 'e6';
  const ungrouped = withoutGroups(digits);
  if (/\d[\s'’_]+\d/.test(ungrouped)) return invalid(words.twoNumbers);
  // Thousands of millions are too large to be meant: with millions behind it, the point can only be a decimal one.
  if (exponent !== 'e6' && /^[1-9]\d{0,2}\.\d{3}$/.test(ungrouped)) {
    const size = text.slice(digits.length);
    return invalid(words.eitherOf(Number(ungrouped) + size, ungrouped.replace('.', '') + size));
  }
  const plain = decimalPoint(ungrouped);
  if (plain === undefined) return invalid(words.notRead);
  const value = Number(plain + exponent);
  // “1e3k” has two sizes, and is no number.
  if (!(value <= most)) return invalid(words.tooBig);
  return { kind: 'number', value };
}

/** Without the marks that stand between groups of three and nowhere else: blanks, apostrophes, the Arabic comma. */
function withoutGroups(text: string): string {
  const ungrouped = text.replace(/^\d{1,3}(?:([\s'’_٬])\d{3}(?:\1\d{3})*)(?!\d)/, (grouped) =>
    grouped.replace(/\D/g, ''),
  );
  // Behind the Arabic decimal mark stand no thousands: with a nought more, nobody takes its decimals for these.
  return ungrouped.replace(/^(\d*)٫(\d+)$/, '$1.$20');
}

/** The text with a point as its only mark, or undefined when it is no number. */
function decimalPoint(text: string): string | undefined {
  if (/^([1-9]\d?(,\d{2})*|[1-9]\d{0,2}(,\d{3})*),\d{3}(\.\d+)?$/.test(text)) return text.replaceAll(',', '');
  if (/^\d*([.,]\d+|\d)(e\+?\d+)?$/i.test(text)) return text.replace(',', '.');
  if (/^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/.test(text)) return text.replaceAll('.', '').replace(',', '.');
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

/** Whether a figure can be worked with: not blank, and nothing that can't be read. */
export function isNumber(typed: string): boolean {
  return readNumber(typed).kind === 'number';
}
