import {
  NO_NAMES,
  ABBREVIATIONS,
  BEFORE_SURNAMES,
  BEHIND_VERBS,
  CLASHES,
  HONORIFICS,
  JOINED,
  PARTICLES_BEHIND,
  STOPPED,
  TIMES,
} from './vocabulary.ts';
import { isWord as isOrdinary } from './forms.ts';
import { type Gap, gapBetween, type Word } from './words.ts';

/** Words of a text that may be a name: those from `first` up to `end`, which is not one of them. */
export type Place = { text: string; words: readonly Word[]; first: number; end: number };

const LEAST_JOINED = 5;

/** How the words before and behind a place belong to it. */
function around({ text, words, first, end }: Place): { before: Gap | undefined; behind: Gap | undefined } {
  const [before, begin, last, behind] = [words[first - 1], words[first], words[end - 1], words[end]];
  return {
    before: before && begin && gapBetween(text, before, begin),
    behind: last && behind && gapBetween(text, last, behind),
  };
}

/** What the folder of an account stands in: “C:\\Users\\lzak”, “/home/lzak”. */
const OF_ACCOUNTS = /(?:users|home|personal|people|profiles?)[\\/]$/i;

/** Whether the name of an account stands there: “@mokafor”, “mokafor@”, “~mokafor”, “/home/mokafor”. */
export function isAccount({ text, words, first, end }: Place): boolean {
  const [from, to] = [words[first]?.from ?? 0, words[end - 1]?.to ?? 0];
  if (OF_ACCOUNTS.test(text.slice(Math.max(0, from - 10), from))) return true;
  return /[@＠~]/.test(text.charAt(from - 1)) || /[@＠]/.test(text.charAt(to));
}

/** Whether what stands there is a word of its own, in the way of its script, and no part of one. */
export function isWhole(place: Place, key: string, sure: boolean): boolean {
  const { before, behind } = around(place);
  if (/^\p{Script=Han}/u.test(key)) {
    return key.length > 1 || (before !== 'touching' && behind !== 'touching') || isTitled(place);
  }
  if (/^\p{Script=Hangul}/u.test(key)) return before !== 'touching' && (key.length > 2 || endsIn(place));
  if (/^\p{Script=Hiragana}/u.test(key))
    return !/^\p{Script=Hiragana}/u.test(characterBefore(place)) && endsIn(place);
  // A word in katakana ends where another script begins.
  if (/^\p{Script=Katakana}/u.test(key)) return true;
  if (/^[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u.test(key)) {
    return key.length > 3 || (before !== 'touching' && behind !== 'touching');
  }
  return (before !== 'touching' && behind !== 'touching') || isBeside(place, key, sure);
}

/** “OkaforPlan”, “okafor2” hold a name; “MarkDown” and “McDonald” none. */
function isBeside(place: Place, key: string, sure: boolean): boolean {
  const { before, behind } = around(place);
  const { words, first, end } = place;
  const beside = [before === 'touching' && words[first - 1], behind === 'touching' && words[end]];
  return beside.every(
    (word) =>
      !word ||
      /^(?:\p{N}|[وفبلكוהבלמשכ]$)/u.test(word.word) ||
      (sure && key.length >= LEAST_JOINED && !JOINED.has(word.word)),
  );
}

/** What touches a place in front of it. */
function characterBefore({ text, words, first }: Place): string {
  return text.charAt((words[first]?.from ?? 0) - 1);
}

const BEHIND = new RegExp(`^(?:${HONORIFICS}|${PARTICLES_BEHIND}|[^\\p{L}]|$)`, 'u');
const TITLE_BEHIND = new RegExp(`^[\\s\\u3000]?(?:${HONORIFICS})`, 'u');

function endsIn({ text, words, end }: Place): boolean {
  return BEHIND.test(text.slice(words[end - 1]?.to ?? 0));
}

/** Whether a title of Chinese, Japanese or Korean stands beside: “王经理”, “小王”, “山田さん”. */
export function isTitled(place: Place): boolean {
  const { text, words, end } = place;
  const before = characterBefore(place);
  return (
    (before !== '' && BEFORE_SURNAMES.includes(before)) ||
    TITLE_BEHIND.test(text.slice(words[end - 1]?.to ?? 0))
  );
}

/** Whether words can be initials there: “MO”, “M.O.”, “M. O.”, “m.o.”. */
export function isInitials(place: Place, key: string): boolean {
  const { text, words, first, end } = place;
  const run = words.slice(first, end);
  if (isAccount(place)) return true;
  const stopped = run.length > 1 && run.every(({ to }) => text.charAt(to) === '.');
  if (ABBREVIATIONS.has(key)) return stopped && run.every(({ upper }) => upper) && !STOPPED.has(key);
  if (stopped) return true;
  return run.every((word, index) => {
    const next = run[index + 1];
    if (!word.capital || !word.upper) return false;
    return (
      !next || text.slice(word.to, next.from).includes('.') || gapBetween(text, word, next) === 'touching'
    );
  });
}

/** Whether words that are ordinary ones too are a name there: with capitals, and not “Will the”, “Mark-up”, “in May”. */
export function isNamed(place: Place): boolean {
  const { text, words, first, end } = place;
  if (isAccount(place)) return true;
  const [before, word, behind] = [words[first - 1], words[first], words[end]];
  if (!word || !words.slice(first, end).every(({ capital }) => capital)) return false;
  if (end - first > 1) return true;
  // “Mark-up” is no Mark, and “Leeds-based” is Leeds.
  if (isOrdinary(word.word) && (isHyphened(text, before, word) || isHyphened(text, word, behind)))
    return false;
  if (TIMES.has(word.word) && (isTime(before) || isNumber(behind))) return false;
  return !(
    behind &&
    BEHIND_VERBS.has(behind.word) &&
    !behind.capital &&
    isBlank(text.slice(word.to, behind.from))
  );
}

function isTime(word: Word | undefined): boolean {
  return (
    isNumber(word) ||
    /^(?:in|since|until|till|during|early|late|mid|next|last|this|end|before|after)$/.test(word?.word ?? '')
  );
}

function isNumber(word: Word | undefined): boolean {
  return /^\p{N}/u.test(word?.word ?? '');
}

function isBlank(between: string): boolean {
  return between.trim() === '';
}

function isHyphened(text: string, one: Word | undefined, other: Word | undefined): boolean {
  return one !== undefined && other !== undefined && /^\p{Pd}$/u.test(text.slice(one.to, other.from));
}

/** Whether what is written as one word is a handle: “mokafor”, and not “though”. */
export function isHandle(place: Place, key: string): boolean {
  return isAccount(place) || (key.length > LEAST_JOINED && !CLASHES.has(key));
}

/** Whether one word is the other half of a double name that nobody typed anywhere: “Smith” of “Okafor-Smith”. */
export function isDoubled(
  text: string,
  one: Word | undefined,
  other: Word | undefined,
  half: 'before' | 'behind',
): boolean {
  const word = half === 'before' ? one : other;
  if (!word?.capital || word.upper || NO_NAMES.has(word.word)) return false;
  return isHyphened(text, one, other);
}
