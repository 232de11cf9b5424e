import { couldBeTwo, NO_HABITS, readDay } from '../../language/readDay.ts';
import type { QuestionKind } from './fields.ts';

const KIND_WORDS: Record<QuestionKind, readonly string[]> = {
  blocking: [
    ...['blocking', 'blocks', 'blocker', 'block', 'b'],
    ...['blockierend', 'blockiert', 'bloquant', 'bloquante', 'bloqueante', 'bloccante', 'blokkerend'],
  ],
  clarification: [
    ...['clarification', 'clarifications', 'clarifies', 'clarify', 'c'],
    ...['klärung', 'verständnisfrage', 'aclaración', 'chiarimento', 'esclarecimento', 'verduidelijking'],
  ],
  later: ['later', 'l', 'condition', 'as a condition', 'later, or as a condition', 'conditional', 'deferred'],
  unknown: ['unknown', 'not known', 'unclear', 'u', '?'],
};
/** In the languages whose headings are known. */
const YES = new Set(
  'yes y true x 1 ✓ ✔ ja j oui o sí si s sì sim tak evet да так はい 是 예 네 kyllä ano igen כן نعم'.split(
    ' ',
  ),
);
const NO = new Set(
  'no n false 0 nein non nee não nie nej hayır нет ні いいえ 否 不是 아니요 ei ne nem לא لا'.split(' '),
);

/**
 * A kind as people write it: a word, the letter from the margin, or yes and no in a column that asks whether
 * a question blocks. `''` for a blank cell and for "not sorted", undefined for what is no kind.
 */
export function readKind(cell: string, asksWhether: boolean): QuestionKind | '' | undefined {
  const word = cell.trim().toLowerCase().replace(/[.!]$/, '');
  if (word === '' || word === '-' || word === 'not sorted') return '';
  if (asksWhether && YES.has(word)) return 'blocking';
  if (asksWhether && NO.has(word)) return 'clarification';
  return (Object.keys(KIND_WORDS) as QuestionKind[]).find((kind) => KIND_WORDS[kind].includes(word));
}

/** What a cell looks like by itself. `name`: words with capitals as people are called; `word`: any other short text. */
export type Look = 'blank' | 'day' | 'number' | 'mark' | 'link' | 'asks' | 'long' | 'name' | 'word';

/** Cells come in thousands that are alike. */
const looks = new Map<string, Look>();
const MOST_LOOKS = 20_000;

/** Tells what a cell looks like. */
export function lookOf(cell: string): Look {
  const known = looks.get(cell);
  if (known) return known;
  if (looks.size > MOST_LOOKS) looks.clear();
  const look = lookAt(cell.trim());
  looks.set(cell, look);
  return look;
}

/** True for a number, and for what stands before an item of a list. */
export function isNumber(cell: string): boolean {
  return ['number', 'mark'].includes(lookOf(cell));
}

/** In how many cells of a row something stands. */
export function filled(row: readonly string[]): number {
  return row.filter((cell) => cell.trim() !== '').length;
}

function lookAt(text: string): Look {
  if (text === '') return 'blank';
  if (text.length < 60 && (readDay(text, NO_HABITS) !== undefined || couldBeTwo(text))) return 'day';
  if (/^[\p{Sc}]?\s?[-+(]?\p{Nd}[\p{Nd}\s.,'’]*\)?\s?[%.)\p{Sc}]?$/u.test(text)) return 'number';
  if (/^(?:https?:|mailto:|www\.)\S+$|^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/i.test(text)) return 'link';
  if (/[?？؟]["”»)]?$/.test(text)) return 'asks';
  if (text.length > 60 || text.split(/\s+/).length > 8) return 'long';
  if (/^(?=\S*\p{Nd})[\p{L}\p{Nd}][\p{L}\p{Nd}._/#:-]*$/u.test(text) && text.length <= 24) return 'mark';
  return NAME.test(text) ? 'name' : 'word';
}

/** `Ana Ruiz`, `Ruiz, Ana`, `J. van der Berg`; a single word with a capital may be anything. */
const NAME =
  /^\p{Lu}[\p{L}\p{M}'’.-]*,?(?:\s(?:v[ao]n|de[rnl]?|d[aiou]s?|la|le|bin|al|ter|zu))*(?:\s\p{Lu}[\p{L}\p{M}'’.-]*){1,3}(?:\s\([^)]+\))?$/u;
