import { readNumber } from '../../method/numbers.ts';

/** What stands for an amount in a text. */
const REMOVED = '(amount removed)';

const NUMBER = String.raw`\d+(?:[.,'’ \u00a0\u202f]\d{3})*(?:[.,]\d+)?`;
const SCALE = String.raw`(?:\s?(?:k|m|mn|mio|mln|bn|tn|thousand|million|billion)\b)?`;
const SIZE = `${NUMBER}${SCALE}`;
/** “20 to 30”, “20–30” */
const SIZES = String.raw`${SIZE}(?:\s?(?:[-–—]|to|and)\s?(?:\p{Sc}\s?)?${SIZE})?`;
const CODES =
  '(?:USD|EUR|GBP|CHF|JPY|CNY|AUD|CAD|NZD|SEK|NOK|DKK|PLN|CZK|HUF|RON|SGD|HKD|INR|ZAR|AED|BRL|MXN)';
const WORDS = '(?:euros?|pounds?|dollars?|francs?|yen|kron[eo]r?)';
const AMOUNT = new RegExp(
  String.raw`(?:\p{Sc}|\b${CODES})\s?${SIZES}|${SIZES}\s?(?:\p{Sc}|(?:${CODES}|${WORDS})\b)`,
  'giu',
);
const ANY_NUMBER = new RegExp(NUMBER, 'gu');

/** An amount below this is found by its currency only: a text is full of small numbers that are none. */
const LEAST_KNOWN = 1_000;

/** Takes amounts out of texts: whatever has a currency, and the amounts `typed` into the fields for money. */
export class Amounts {
  #known: ReadonlySet<number>;

  constructor(typed: readonly string[]) {
    this.#known = new Set(typed.map(amountIn).filter((value) => value >= LEAST_KNOWN));
  }

  /** The text with every amount in it taken out. */
  mask(text: string): string {
    return text
      .replace(AMOUNT, REMOVED)
      .replace(ANY_NUMBER, (number) => (this.#known.has(amountIn(number)) ? REMOVED : number));
  }
}

function amountIn(typed: string): number {
  const read = readNumber(typed);
  return read.kind === 'number' ? read.value : 0;
}
