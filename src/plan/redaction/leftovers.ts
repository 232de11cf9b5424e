import type { Plan } from '../document/schema.ts';
import { CURRENCY_WORD, isWord, SCALE } from './currencies.ts';
import { STAND_IN } from './en.ts';
import { isLarge, NUMBER_WORDS } from './numberWords.ts';
import { NO_NAMES, TIMES } from './vocabulary.ts';
import { FIELDS, visitFields } from '../document/fields.ts';
import { gapBetween, type Word, wordsOf } from './words.ts';

/** What stays in a copy and may be a name or an amount, the most frequent first, for somebody to look at. */
export type Leftovers = { names: string[]; amounts: string[] };

const HELD = ['text', 'function', 'person', 'firm', 'program'];

/** Looks through a redacted copy for what nobody can tell from a name or an amount but who knows the people. */
export function leftIn(copy: Plan): Leftovers {
  const texts: string[] = [];
  visitFields(FIELDS, copy, (kind, value) => {
    if (!HELD.includes(kind)) return;
    texts.push(String(value).replace(STAND_IN, (standIn) => '|'.repeat(standIn.length)));
  });
  const ordinary = new Set([...STARTS, ...texts.flatMap(smallWords)]);
  return {
    names: byCount(texts.flatMap((text) => namesLeft(text, ordinary))),
    amounts: byCount(texts.flatMap(amountsLeft)),
  };
}

function byCount(said: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const each of said) counts.set(each, (counts.get(each) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([each]) => each);
}

/** What sentences begin with. */
const STARTS =
  `ask call ring tell see write send give take put get let say show find make bring move hold keep check then
  when if since while once because so but where why how what which name agree add use run pick stop start`.split(
    /\s+/,
  );

function smallWords(text: string): string[] {
  return text.match(/(?<!\p{L})\p{Ll}+(?!\p{L})/gu) ?? [];
}

const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>|]+|@[\p{L}\p{N}][\p{L}\p{N}_.-]*/giu;

/** Words with a capital that begin no sentence, or do and are no ordinary words; and addresses. */
function namesLeft(text: string, ordinary: ReadonlySet<string>): string[] {
  const addresses = [...text.matchAll(ADDRESS)].map(([address]) => address);
  const words = wordsOf(text.replace(ADDRESS, (address) => '|'.repeat(address.length)));
  const names: string[] = [];
  let run: Word[] = [];
  const end = () => {
    const [first] = run;
    if (first && beginsSentence(text, first) && (run.length === 1 || ordinary.has(first.word))) run.shift();
    const [begin, last] = [run[0], run.at(-1)];
    if (begin && last) names.push(text.slice(begin.from, last.to));
    run = [];
  };
  for (const word of words) {
    const before = run.at(-1);
    if (!mayBeName(word) || (before && !isBeside(text, before, word))) end();
    if (mayBeName(word)) run.push(word);
  }
  end();
  return [...addresses, ...names];
}

/** Shorter words in capitals are abbreviations. */
const LEAST_IN_CAPITALS = 6;

function mayBeName(word: Word): boolean {
  if (!/^\p{Lu}/u.test(word.word.toUpperCase()) || !word.capital || word.word.length < 2) return false;
  if (word.upper && word.word.length < LEAST_IN_CAPITALS) return false;
  return !NO_NAMES.has(word.word) && !TIMES.has(word.word.replace(/s$/, ''));
}

function isBeside(text: string, one: Word, other: Word): boolean {
  const gap = gapBetween(text, one, other);
  return gap === 'blank' || gap === 'inner' || gap === 'touching';
}

function beginsSentence(text: string, { from }: Word): boolean {
  return /(?:^|[.!?:;…|•·\n"“„‘«([–—-])\s*$/u.test(text.slice(Math.max(0, from - 8), from));
}

const NUMBER = String.raw`\p{Nd}+(?:[.,'’ \u00a0\u202f]\p{Nd}{3})+|\p{Nd}{4,}`;
const LARGE = new RegExp(
  String.raw`(?:(?:${NUMBER}|\p{Nd}+(?:[.,]\p{Nd}+)?)${SCALE}|(?:${NUMBER})(?![\p{Nd}.-])|\p{Sc}|${NUMBER_WORDS}|(?<!\p{L})(?:${CURRENCY_WORD}|${SCALE}))(?:\s\p{L}+)?`,
  'giu',
);

/** Large numbers, with the word behind them, and words for money or for a size. */
function amountsLeft(text: string): string[] {
  return [...text.matchAll(LARGE)]
    .map(([said]) => said.trim())
    .filter(
      (said) =>
        !isWord(said) && !/^(?:19|20)\d{2}(?!\d)/.test(said) && (!NUMBER_ONLY.test(said) || isLarge(said)),
    );
}
const NUMBER_ONLY = new RegExp(`^${NUMBER_WORDS}`, 'iu');
