import { type Spellings, spellings } from './letters.ts';

/** A word of a text: folded, where it stands, whether a capital is in it or nothing but capitals. */
export type Word = {
  word: string;
  typed: string;
  spellings: Spellings;
  from: number;
  to: number;
  capital: boolean;
  upper: boolean;
  /** An apostrophe joins it to the word before: “Brien” of “O’Brien”. */
  joined: boolean;
};

/** How two words that follow one another belong together, if they do; `apart` on two lines or around a dash. */
export type Gap = 'touching' | 'inner' | 'blank' | 'apart' | 'comma';

/** Scripts that put no blank between words, and Korean, which puts what belongs to a word behind it. */
export const UNSPACED = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`;
const KATAKANA = String.raw`\p{Script=Katakana}ー\uff70\uff9e\uff9f`;
/** What is called a letter, and is an apostrophe or nothing to see. */
const NO_LETTER = String.raw`\u02b0-\u02ff\u0640\u115f\u1160\u3164\uffa0`;
/** Beside a letter: its marks, and what cannot be seen. */
const WITH = String.raw`\p{M}\p{Cf}\u0640`;

const BEFORE = '[وفبلك](?=\\p{Script=Arabic})|[והבלמשכ](?=\\p{Script=Hebrew})';

const RUN = new RegExp(`(?:(?![${NO_LETTER}])[\\p{L}\\p{N}][${WITH}]*)+`, 'gu');
const PIECE = new RegExp(
  [
    // What Arabic and Hebrew write before a word, and what may be its first letter as well.
    `(?:(?<![\\p{L}\\p{M}])|(?<=(?<!\\p{L})(?:${BEFORE})))(?:${BEFORE})(?=\\p{L}{3})`,
    `[${UNSPACED}][${WITH}]*`,
    `[${KATAKANA}]+`,
    `(?:PhD|DPhil|MSc|BSc)(?!\\p{L})`,
    `\\p{N}[\\p{N}${WITH}]*`,
    // “OKAFORs”; “M” and “Okafor” of “MOkafor”; “Okafor” of “OkaforPlan”.
    `\\p{Lu}[\\p{Lu}${WITH}]+s?(?!\\p{L})`,
    `\\p{Lu}[\\p{Lu}${WITH}]*(?=\\p{Lu}[${WITH}]*\\p{Ll})`,
    `(?:(?![${UNSPACED}${KATAKANA}\\p{N}])[\\p{L}])(?:(?![${UNSPACED}${KATAKANA}\\p{Lu}\\p{N}])[\\p{L}${WITH}])*`,
  ].join('|'),
  'gu',
);
const SIMPLE = /^(?:[A-Z]?[a-z]+|\d+)$/;

/** The words of a text in order; the s of a genitive is none. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: run, index } of text.matchAll(RUN)) {
    if (SIMPLE.test(run)) add(words, text, run, index);
    else for (const piece of run.matchAll(PIECE)) add(words, text, piece[0], index + piece.index);
  }
  return words;
}

function add(words: Word[], text: string, typed: string, from: number): void {
  const spelt = spellings(typed);
  const [word] = spelt;
  const joined = /[\p{L}\p{M}]['’‘ʼ`´′＇]$/u.test(text.slice(Math.max(0, from - 2), from));
  if (word === '' || (word === 's' && joined)) return;
  // A script without small letters has no other way to show a name.
  const capital = /[\p{Lu}\p{Lt}\p{Lo}]/u.test(typed);
  const upper = capital && !/\p{Ll}/u.test(typed.replace(/s$/, ''));
  words.push({ word, typed, spellings: spelt, from, to: from + typed.length, capital, upper, joined });
}

const BLANKS = String.raw`[\s\u2800\u3164]{1,8}`;
const QUOTES = '["“”‘’\'«»]{1,2}';
const INNER = /^(?:[.'’‘ʼ`´′＇_·・‧"“”„«»\p{Pd}]{1,3}|-\s*\n\s*)$/u;
const BLANK = new RegExp(`^(?:${QUOTES}${BLANKS}|${BLANKS}(?:${QUOTES})?)$`);
const DASH = /^[^\S\n]\p{Pd}[^\S\n]$/u;
const STOPPED = new RegExp(`^\\.${BLANKS}$`);
/** Longer than this, and a full stop ends a sentence, not a word. */
const MOST_STOPPED = 4;

/** How two words beside one another belong together; undefined where they do not. */
export function gapBetween(text: string, one: Word, other: Word): Gap | undefined {
  const between = text.slice(one.to, other.from).replace(/\p{Cf}/gu, '');
  if (between === '') return 'touching';
  if (between === ' ') return 'blank';
  if (INNER.test(between)) return 'inner';
  if (DASH.test(between)) return 'apart';
  if (BLANK.test(between) || (STOPPED.test(between) && one.word.length <= MOST_STOPPED)) {
    const lines = between.split('\n').length;
    return lines === 1 ? 'blank' : lines === 2 ? 'apart' : undefined;
  }
  return /^\s?[,，、]\s{0,2}$/.test(between) ? 'comma' : undefined;
}
