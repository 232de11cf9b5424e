import { readNumber } from '../../language/readNumber.ts';
import {
  BEFORE_NUMBER,
  BEHIND_NUMBER,
  CURRENCY_WORD,
  factorOf,
  isWord,
  SCALE,
  tellsMoney,
} from './currencies.ts';
import { sumsInWords } from './countWords.ts';
import { CHARACTERS } from './currencyWords.ts';
import { amountRemoved } from './en.ts';
import { isLarge, LARGE_ELSEWHERE, NUMBER_WORDS, numberIn } from './numberWords.ts';
import { patternOf } from './patternOf.ts';
import { BEHIND_AMOUNTS, MONEY_NOUNS, MONTHS, PAID } from './vocabulary.ts';

const GAP = String.raw`[^\S\r\n]?`;
const GROUPS = String.raw`(?:[.,'’٬_·，．]\n?\p{Nd}{2,3}(?!\p{Nd})|[^\S\r\n]\p{Nd}{3}(?!\p{Nd}))`;
/** In any digits, with any marks; “.5”, “2½”, “40.-” and “40,--” too; a group may stand on the next line. */
const NUMBER = String.raw`(?:\p{Nd}+(?!\p{Nd})${GROUPS}{0,8}(?:[.,·٫．]\p{Nd}+|[¼½¾])?|(?<![\p{Nd}])[.,]\p{Nd}+)(?:[.,][-–—]{1,2}(?![\p{L}\p{Nd}]))?`;
const KANJI = '[一二三四五六七八九十百千万萬億亿兆〇零两兩]+';
/** Numbers in Korean and Thai; “사원” is no four won. */
const SYLLABLES =
  '(?<!\\p{Script=Hangul})[일이삼사오육칠팔구십백천만억조]*[십백천만억조][일이삼사오육칠팔구십백천만억조]*|(?:หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบ|เอ็ด|ยี่|ร้อย|พัน|หมื่น|แสน|ล้าน|ครึ่ง)+';
/** “3億5000万” */
const SIZE = String.raw`(?:${NUMBER}${SCALE}?(?:\p{Nd}+${SCALE})?)`;
/** “20 to 30”, “20–30”, “£20k and £30k” */
const RANGE = `(?:${GAP}(?:[-–—~〜]|to|bis|à)${GAP}(?:${BEFORE_NUMBER}${GAP})?${SIZE}|${GAP}(?:and|or|und|et)${GAP}(?:${BEFORE_NUMBER}${GAP}${SIZE}|${NUMBER}${SCALE}))?`;
const withCurrency = patternOf(
  () =>
    String.raw`${BEFORE_NUMBER}${GAP}[-–−]?${SIZE}${RANGE}(?:${BEHIND_NUMBER})?|(?<![\p{L}\p{Nd}])${SIZE}${RANGE}${BEHIND_NUMBER}`,
  'giu',
);
/** “62k5”, “1.4e6”: with letters within their digits. */
const lettered = patternOf(
  () =>
    String.raw`(?:${BEFORE_NUMBER}${GAP}|(?<![\p{L}\p{Nd}.,]))\p{Nd}+(?:[km]\p{Nd}{1,2}|(?:[.,]\p{Nd}+)?e\+?\p{Nd}{1,2})(?![\p{L}\p{Nd}])(?:${BEHIND_NUMBER})?`,
  'giu',
);
const IN_CHARACTERS = new RegExp(`(?:${KANJI}|${SYLLABLES})${BEHIND_NUMBER}`, 'giu');
const scaled = patternOf(
  () =>
    String.raw`(?<![\p{L}\p{Nd}.,])(?:${NUMBER}${GAP}(?:[-–—~〜]|to|bis|à)${GAP}|(?<=between\s)${NUMBER}\sand\s)?(${NUMBER})(${SCALE})${RANGE}`,
  'giu',
);
const IN_WORDS = new RegExp(
  String.raw`(?:${NUMBER_WORDS}\s(?:to|or)\s)?(${NUMBER_WORDS})([\s-]+(?:of\s+)?${CURRENCY_WORD})?`,
  'giu',
);
/** “12% of pay”, “a third of the yearly budget” */
const SHARES = new RegExp(
  String.raw`(?<![\p{L}\p{Nd}])(?:${NUMBER}[^\S\r\n]?(?:[-–—]|to)[^\S\r\n]?)?(?:${NUMBER}[^\S\r\n]?(?:[%٪]|per\s?cent(?!\p{L}))|(?<!\p{L})(?:an?|one|two|three|four)\s(?:half|third|quarter|fifth|tenth)s?|(?<!\p{L})(?:half|twice|double))(?=\s(?:of|off|on)?\s?(?:\p{L}+(?:[’']s)?\s){0,2}(?:${PAID})(?!\p{L}))`,
  'giu',
);
/** “a fee of 2%”, “discount: 15 %” */
const RATED = new RegExp(
  String.raw`(?<=(?<!\p{L})(?:fees?|commissions?|discounts?|royalt(?:y|ies)|rebates?|bonus(?:es)?)(?:\s?[:=]|(?:\s(?:of|is|was|at|about|up|to))*)\s?)${NUMBER}[^\S\r\n]?(?:[%٪]|(?:per\s?cent|bps?)(?!\p{L}))`,
  'giu',
);
/** “cost of 250”, “paid 900 each”, “fee: 400” */
const PRICED = new RegExp(
  String.raw`(?<=(?<!\p{L})(?:${PAID}|paid|pays?|spent|spends?|saves?|saving|savings|charges?|loses?|lost|earns?|worth)(?:\s?[:=]|(?:\s(?:of|is|was|at|us|about|around|roughly|some|only|just|to|up|than|more|less|over|under|nearly|almost))*)\s?)(?:${NUMBER}[^\S\r\n]?(?:[-–—]|to)[^\S\r\n]?)?${NUMBER}(?![\p{L}\p{Nd}%٪]|[^\S\r\n]?%|[-.,:/]\p{Nd})`,
  'giu',
);
/** Large by its figures, without a currency; no number of a standard or a ticket: “ISO 27001”. */
const LARGE =
  /(?<![\p{L}\p{Nd}#.,]|\p{L}[-/]|(?<!\p{L})\p{Lu}\p{L}*[^\S\r\n])(?:\p{Nd}{1,3}(?:[.,'’٬_·，．]\n?\p{Nd}{3}(?!\p{Nd}))+|\p{Nd}{1,3}(?:[^\S\r\n]\p{Nd}{3}(?!\p{Nd}))+|\p{Nd}{5,})(?:[.,]\p{Nd}{1,2}(?!\p{Nd}))?(?![.,]?\p{Nd})/gu;
const OF = String.raw`(?:de\s|di\s|d['’])?`;
/** In words of other languages: “zwei Millionen”, “cinq mille euros”. */
const ELSEWHERE = new RegExp(
  String.raw`(?:${LARGE_ELSEWHERE.sure}(?:\s${OF}${CURRENCY_WORD})?|${LARGE_ELSEWHERE.any}\s${OF}${CURRENCY_WORD}|${LARGE_ELSEWHERE.counts}${amountRemoved.replace(/[()]/g, '\\$&')})`,
  'giu',
);
const FIGURES = /(?<!\p{L})(?:four|five|six|seven|eight|nine|\d)[\s-]figures?(?!\p{L})/giu;
const BARE = /(?<![\p{L}\p{Nd}])\p{Nd}+(?:[.,'’٬_·，．]\n?\p{Nd}{2,3}(?!\p{Nd}))*(?:[.,·٫]\p{Nd}+)?/gu;
const SPACED = /(?<![\p{L}\p{Nd}])\p{Nd}{1,3}(?:[^\S\r\n]\p{Nd}{3}(?!\p{Nd}))+(?:[.,]\p{Nd}+)?/gu;

/** So many characters around a number say what it is of. */
const NEAR = 60;

/** An amount below this is found by its currency only: a text is full of small numbers that are none. */
const LEAST_KNOWN = 100;

/**
 * Takes amounts out of texts: whatever has a currency, large numbers with a word for their size where nothing is
 * counted, and the amounts `typed` into the fields for money.
 */
export class Amounts {
  #known: ReadonlySet<number>;

  constructor(typed: readonly string[]) {
    this.#known = new Set(typed.flatMap(amountsIn).filter((value) => value >= LEAST_KNOWN));
  }

  /** The text with every amount in it taken out. */
  mask(typed: string): string {
    const text = typed.normalize('NFC');
    const shared = MAY_SHARE.test(text) ? text.replace(SHARES, amountRemoved) : text;
    const left = /\p{Nd}/u.test(shared) ? this.#withoutNumbers(withoutInvisible(shared)) : shared;
    return MAY_HOLD_WORDS.test(left) ? this.#withoutWords(left) : left;
  }

  #withoutWords(text: string): string {
    const left = text
      .replace(IN_CHARACTERS, amountRemoved)
      .replace(FIGURES, amountRemoved)
      .replace(IN_WORDS, (said, words: string, currency: string | undefined, at: number, all: string) => {
        const large = isLarge(words) && (isMoney(all, at + said.length) || this.#knows([numberIn(words)]));
        return currency || (large && !followsNumber(all, at)) ? amountRemoved : said;
      });
    return withoutCounted(left).replace(ELSEWHERE, amountRemoved);
  }

  #withoutNumbers(text: string): string {
    return text
      .replace(lettered(), (said, ...rest) => {
        const [at, all] = rest.slice(-2) as [number, string];
        return !/^\p{Nd}/u.test(said) || isMoney(all, at + said.length) ? amountRemoved : said;
      })
      .replace(RATED, amountRemoved)
      .replace(withCurrency(), (amount) => (isWord(amount) ? amount : amountRemoved))
      .replace(scaled(), (said, number: string, scale: string, ...rest) => {
        const [at, all] = rest.slice(-2) as [number, string];
        const money = tellsMoney(scale) && isMoney(all, at + said.length);
        return money || this.#knows(valuesOf(number, scale)) ? amountRemoved : said;
      })
      .replace(BARE, (number, at: number, all: string) =>
        this.#knows(valuesOf(number)) && !isYear(number, all, at) ? amountRemoved : number,
      )
      .replace(SPACED, (number) => (this.#knows(valuesOf(number)) ? amountRemoved : number))
      .replace(LARGE, keptUnlessMoney)
      .replace(PRICED, keptUnlessMoney);
  }

  #knows(values: readonly number[]): boolean {
    return values.some((value) => this.#known.has(value));
  }
}

/** Without what words count and a currency follows, in any language: “двести тысяч рублей”. */
function withoutCounted(text: string): string {
  let [left, done] = ['', 0];
  for (const { from, to } of sumsInWords(text)) {
    if (from < done) continue;
    left += text.slice(done, from) + amountRemoved;
    done = to;
  }
  return left + text.slice(done);
}

/** A number without a currency, and what follows it: “40,000 a month” is of money, “11,400 alerts” is not. */
function keptUnlessMoney(number: string, at: number, all: string): string {
  return isMoney(all, at + number.length) && !isYear(number, all, at) ? amountRemoved : number;
}

const MAY_SHARE = /[%٪]|cent|half|third|quarter|fifth|tenth|twice|double/i;
const MAY_HOLD_WORDS = new RegExp(
  `thousand|mil[hijl]?|duizend|tausend|lakh|crore|billion|trillion|grand|figure|[万億亿]|(?<!\\p{L})${CURRENCY_WORD}|${CHARACTERS}`,
  'iu',
);

/** “2 million”: the word belongs to the number. */
function followsNumber(text: string, at: number): boolean {
  return /\p{Nd}[^\S\r\n]?$/u.test(text.slice(Math.max(0, at - 2), at));
}

/** What cannot be seen inside a number is no part of it. */
function withoutInvisible(text: string): string {
  return text.replace(/(?<=[\p{Nd}\p{Sc}.,])\p{Cf}+|\p{Cf}+(?=[\p{Nd}.,\p{Sc}])/gu, '');
}

const CURRENCY = new RegExp(`^${CURRENCY_WORD}$`, 'iu');

/** Whether a number is likely to be of money, by what follows: “two million a year”, and not “two million customers”. */
function isMoney(text: string, from: number): boolean {
  const behind = text.slice(from, from + NEAR);
  const [, word, rest = ''] = /^[^\S\r\n]*-?(\p{L}+(?:[’']\p{L}+)?)(.*)/su.exec(behind) ?? [];
  if (word === undefined || /^[^\S\r\n]*[^\s\p{L}-]/u.test(behind)) return true;
  const next = word.toLowerCase();
  if (CURRENCY.test(word)) return true;
  if (next === 'of') {
    return isMoney(rest.replace(/^\s+(?:the|our|its|their|new|extra|this|that|a|an)(?!\p{L})/u, ''), 0);
  }
  return MONEY_NOUNS.has(next) || BEHIND_AMOUNTS.has(next);
}

/** “15 January 2027”, “in 2026” */
function isYear(number: string, text: string, at: number): boolean {
  if (!/^(?:19|20)\d{2}$/.test(number)) return false;
  const behind = text.slice(at + number.length, at + number.length + NEAR);
  return YEAR_BEFORE.test(text.slice(Math.max(0, at - NEAR), at)) || /^(?:-\d{2}|\/\d)/.test(behind);
}
const YEAR_BEFORE = new RegExp(
  `(?:\\b(?:in|since|until|till|by|from|of|during|before|after|end|early|late|mid|year|${MONTHS}|Q[1-4]|H[12])\\.?,?[\\s-]|[\\d][./-])$`,
  'i',
);

const NUMBERS = new RegExp(`(${NUMBER})(${SCALE})?`, 'giu');

/** Every amount that may be meant by what somebody typed into a field for money: “about 80k”, “1.500”. */
function amountsIn(typed: string): number[] {
  const written = [...withoutInvisible(typed).matchAll(NUMBERS)].flatMap(([, number = '', scale = '']) =>
    valuesOf(number, scale),
  );
  const read = readNumber(typed);
  const whole = read.kind === 'number' ? [read.value] : [];
  return [...whole, ...written, ...[...typed.matchAll(IN_WORDS)].map(([, words = '']) => numberIn(words))];
}

/** What a number may be: its last mark is one of decimals or one of thousands. */
function valuesOf(number: string, scale = ''): number[] {
  const digits = latin(number)
    .replace(/[.,][-–—]+$/, '')
    .replace(/[，．]/g, (mark) => (mark === '，' ? ',' : '.'))
    .replace(/[^\d.,·٫]/g, '')
    .replace(/[·٫]/g, '.');
  const grouped = Number(digits.replace(/[.,]/g, ''));
  const [, whole = '', decimals = ''] = /^(.*)[.,](\d+)$/.exec(digits) ?? [];
  const decimal = Number(`${whole.replace(/[.,]/g, '')}.${decimals}`);
  const values = decimals === '' ? [grouped] : decimals.length === 3 ? [grouped, decimal] : [decimal];
  return values.map((value) => Math.round(value * factorOf(scale) * 100) / 100);
}

/** The digits of any script as those that can be counted with: a script has its ten in a row, from a multiple of ten on. */
function latin(number: string): string {
  return number.replace(/\p{Nd}/gu, (digit) => (digit < '\u0080' ? digit : String(valueOfDigit(digit))));
}

function valueOfDigit(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  for (let zero = code; zero > code - 10; zero--) {
    if (!/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) return code - zero;
  }
  return code % 10;
}
