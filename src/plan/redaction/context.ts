import {
  NO_NAMES,
  ABBREVIATIONS,
  BEFORE_SURNAMES,
  BEHIND_VERBS,
  CLASHES,
  HONORIFICS,
  JOINED,
  PARTICLES_BEHIND,
} from './vocabulary.ts';
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

/** Whether the name of an account stands there: “@mokafor”, “mokafor@”, “~mokafor”. */
export function isAccount({ text, words, first, end }: Place): boolean {
  const [from, to] = [words[first]?.from ?? 0, words[end - 1]?.to ?? 0];
  return /[@＠~]/.test(text.charAt(from - 1)) || /[@＠]/.test(text.charAt(to));
}

/** Whether what stands there is a word of its own, in the way of its script, and no part of one. */
export function isWhole(place: Place, key: string, sure: boolean): boolean {
  const { before, behind } = around(place);
  if (/^[\p{Script=Han}]/u.test(key))
    return key.length > 1 || (before !== 'touching' && behind !== 'touching');
  if (/^\p{Script=Hangul}/u.test(key)) return before !== 'touching' && (key.length > 2 || endsIn(place));
  if (/^\p{Script=Hiragana}/u.test(key)) return !touches(place, -1, 'Hiragana') && endsIn(place);
  if (/^[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u.test(key)) {
    return key.length > 3 || (before !== 'touching' && behind !== 'touching');
  }
  if (before !== 'touching' && behind !== 'touching') return true;
  // “OkaforPlan”, “okafor2” hold a name; “MarkDown” and “McDonald” none.
  const { words, first, end } = place;
  const beside = [before === 'touching' && words[first - 1], behind === 'touching' && words[end]];
  return beside.every(
    (word) =>
      !word ||
      /^(?:\p{N}|[وفبلكוהבלמשכ]$)/u.test(word.word) ||
      (sure && key.length >= LEAST_JOINED && !JOINED.has(word.word)),
  );
}

function touches({ text, words, first }: Place, by: -1, script: 'Hiragana'): boolean {
  const from = words[first]?.from ?? 0;
  return new RegExp(`\\p{Script=${script}}`, 'u').test(text.charAt(from + by));
}

const BEHIND = new RegExp(`^(?:${HONORIFICS}|${PARTICLES_BEHIND}|[^\\p{L}]|$)`, 'u');
const TITLE_BEHIND = new RegExp(`^[\\s\\u3000]?(?:${HONORIFICS})`, 'u');

function endsIn({ text, words, end }: Place): boolean {
  return BEHIND.test(text.slice(words[end - 1]?.to ?? 0));
}

/** Whether a title of Chinese, Japanese or Korean stands beside: “王经理”, “小王”, “山田さん”. */
export function isTitled({ text, words, first, end }: Place): boolean {
  const before = text.charAt((words[first]?.from ?? 0) - 1);
  return (
    (before !== '' && BEFORE_SURNAMES.includes(before)) ||
    TITLE_BEHIND.test(text.slice(words[end - 1]?.to ?? 0))
  );
}

/** Whether words can be initials there: “MO”, “M.O.”, “M. O.”. */
export function isInitials(place: Place, key: string): boolean {
  const { text, words, first, end } = place;
  const run = words.slice(first, end);
  if (isAccount(place)) return true;
  if (!run.every(({ upper, capital }) => upper && capital) || ABBREVIATIONS.has(key)) return false;
  return run.every((word, index) => {
    const next = run[index + 1];
    return (
      !next || text.slice(word.to, next.from).includes('.') || gapBetween(text, word, next) === 'touching'
    );
  });
}

/** Whether a word that is an ordinary one too is a name there: with a capital, and not “Will the” or “Mark-up”. */
export function isNamed(place: Place): boolean {
  const { text, words, first, end } = place;
  if (isAccount(place)) return true;
  const [word, behind] = [words[first], words[end]];
  if (!word?.capital) return false;
  if (end - first > 1) return true;
  if (isHyphened(text, words[first - 1], word) || isHyphened(text, word, behind)) return false;
  return !(
    behind &&
    BEHIND_VERBS.has(behind.word) &&
    !behind.capital &&
    /^\s+$/.test(text.slice(word.to, behind.from))
  );
}

function isHyphened(text: string, one: Word | undefined, other: Word | undefined): boolean {
  return one !== undefined && other !== undefined && /^\p{Pd}$/u.test(text.slice(one.to, other.from));
}

/** Whether what is written as one word is a handle: “mokafor”, and not “though”. */
export function isHandle(place: Place, key: string): boolean {
  return isAccount(place) || (key.length > LEAST_JOINED && !CLASHES.has(key));
}

/** The other half of a double name, which nobody typed anywhere: “Smith” of “Okafor-Smith”. */
export function otherHalf(
  text: string,
  one: Word | undefined,
  other: Word | undefined,
  half: Word | undefined,
): boolean {
  return half?.capital === true && !half.upper && !NO_NAMES.has(half.word) && isHyphened(text, one, other);
}
