/** Phrases round a noun: where they begin and end, what heads them, and whether they can act. */
import { is, isStandIn, type Word } from './speech.ts';
import * as lists from '../dictionary.ts';

/** Words `first` to `last` of a text. */
export type Span = { first: number; last: number };
/** Words as they stand in the text. */
export type Quote = { start: number; end: number; text: string };

const INSIDE = 'DJNX#';
/** Prepositions by which one noun hangs on another that stands before the verb. */
const JOINS = /^(of|in|at|from|for|on|with|under|about|between|against|across|per|into|to)$/;

export const isNoun = (word: Word | undefined): boolean => word !== undefined && 'NX#'.includes(word.speech);
export const singular = (low: string): string => (/[^s]s$/.test(low) ? low.slice(0, -1) : low);
/** Whether a list holds a word, or its singular. */
export const among = (list: ReadonlySet<string>, { low }: Word): boolean =>
  list.has(low) || list.has(singular(low));

/** Where a remark between two equal stops, or in brackets, begins that ends at a place; the place itself if none does. */
function beforeRemark(words: readonly Word[], end: number): number {
  const close = words[end]?.raw ?? '';
  if (!/^[,)–—-]$/.test(close)) return end;
  const open = close === ')' ? '(' : close;
  for (let i = end - 1; i > 0 && !/[.!?;:]/.test(words[i]?.raw ?? ''); i -= 1) {
    if (words[i]?.raw === open) return isNoun(words[i - 1]) ? i - 1 : end;
  }
  return end;
}

/** Whether the word at a place goes with the phrase behind it, which ends at `last`. */
function goesBefore(words: readonly Word[], i: number, last: number): boolean {
  const [before, word] = [words[i - 1], words[i]];
  if (is(word, INSIDE)) return true;
  if (i === last || !isNoun(before)) return false;
  if (is(word, 'P')) return JOINS.test(word?.low ?? '');
  const pair = is(word, 'S') && /^(and|or|&)$/.test(word?.low ?? '') && is(words[i + 1], 'XD');
  return pair && (is(before, 'X') || isRole(before));
}

/** Whether an article opens a phrase: nothing stands before it but what joins it to another noun. */
const opens = (words: readonly Word[], i: number): boolean =>
  is(words[i], 'D') &&
  !is(words[i - 1], 'D') &&
  !(JOINS.test(words[i - 1]?.low ?? '') && isNoun(words[i - 2]));

/** The phrase that ends just before a place, past what helps the verb there. */
export function phraseBefore(words: readonly Word[], place: number): Span | undefined {
  let last = place - 1;
  while (is(words[last], 'AMHBZ') || words[last]?.low === 'to') last -= 1;
  last = beforeRemark(words, last);
  let first = last + 1;
  while (goesBefore(words, first - 1, last) && !(first <= last && opens(words, first))) first -= 1;
  return isNoun(words[last]) ? { first, last } : undefined;
}

/** Whether the word at a place hangs another noun on the one before it: "of", and "for" where no number follows. */
function joins(words: readonly Word[], i: number): boolean {
  const low = words[i]?.low;
  return low === 'of' || (low === 'for' && !/\d/.test(`${words[i + 1]?.raw}${words[i + 2]?.raw}`));
}

/** The phrase that begins at a place. */
export function phraseAt(words: readonly Word[], place: number, most = 9): Span | undefined {
  let first = place;
  while (is(words[first], 'A')) first += 1;
  let last = -1;
  for (let i = first; i < first + most; i += 1) {
    const inside = is(words[i], INSIDE) || (i === first && is(words[i], 'Y'));
    if (!inside && !(i > first && last === i - 1 && joins(words, i))) break;
    if (isNoun(words[i])) last = i;
  }
  return last >= first ? { first, last } : undefined;
}

/** The word that a phrase is about: its last before a preposition. */
export function headOf(words: readonly Word[], { first, last }: Span): number {
  for (let i = first + 1; i <= last; i += 1) if ('PS'.includes(words[i]?.speech ?? '')) return i - 1;
  return last;
}

const isRole = (word: Word | undefined): boolean =>
  word !== undefined && !among(lists.NO_ROLES, word) && (word.other === 'R' || among(lists.ROLES, word));

/** Whether a body such as a team is told from others like it. */
const isNamedBody = ({ low }: Word, before: Word | undefined): boolean =>
  is(before, 'XN') || /^(board|committee)$/.test(low);

/** "Risk", "model risk", and no "risk". */
function isFunction(head: Word, before: Word | undefined, last: boolean): boolean {
  const named = head.raw !== head.low && (!head.first || last);
  return lists.FUNCTIONS.has(head.low) && (named || lists.FUNCTION_NAMES.has(before?.low ?? ''));
}

/** "the second line". */
const isLine = ({ low }: Word, before: Word | undefined): boolean =>
  /^lines?$/.test(low) && /^(first|second|third)$/.test(before?.low ?? '');

/** Endings of words that name no person, though a sentence begins with them. */
export const COMMON_ENDING =
  /(tion|sion|ity|ness|ment|ance|ence|ship|ure|ism|als?|ings?|ics|ables?|ous|ive|ful|less|ogy|phy|acy|ery|age|ly)$/;
/** Whether a word has a capital, and is no person, firm or function. */
export const isNoName = ({ low, raw }: Word): boolean => /^\p{Lu}/u.test(raw) && lists.NO_NAMES.has(low);

/** Whether a word is a name that may be somebody’s: no system, no thing, no place. */
function maybeName(head: Word, alone: boolean): boolean {
  const { low, raw } = head;
  if (lists.SYSTEMS.has(low) || among(lists.THINGS, head) || among(lists.EVENTS, head)) return false;
  if (/\d/.test(raw) || isNoName(head)) return false;
  const opening = alone && head.first && /^\p{Lu}/u.test(raw);
  return is(head, 'X') || (opening && !COMMON_ENDING.test(low));
}

/** Whether a phrase is somebody who can be held to an act: `sure` by a role or a function, `maybe` by a name alone. */
export function actorIn(words: readonly Word[], span: Span): 'sure' | 'maybe' | undefined {
  const at = headOf(words, span);
  const head = words[at];
  if (head === undefined) return undefined;
  const before = at > span.first ? words[at - 1] : undefined;
  if (isLine(head, before) || isStandIn(before)) return 'sure';
  if (lists.BODIES.has(head.low)) return isNamedBody(head, before) ? 'sure' : undefined;
  if ((lists.NOBODIES.has(head.low) && head.raw !== 'IT') || is(head, '#')) return undefined;
  if (isRole(head) || isFunction(head, before, at === span.last)) return 'sure';
  return maybeName(head, span.first === at) ? 'maybe' : undefined;
}

/** A phrase without an adverb or "either" before it. */
export function trimmed(words: readonly Word[], { first, last }: Span): Span {
  let from = first;
  while (
    from < last &&
    (words[from]?.speech === 'A' || /^(either|both|another|&|that|this)$/.test(words[from]?.low ?? ''))
  )
    from += 1;
  return { first: from, last };
}

/** The words of a span as they stand, without the ending that says something belongs to them. */
export function quote(text: string, words: readonly Word[], span: Span): Quote {
  const { first, last } = trimmed(words, span);
  const end = words[last];
  const start = words[first]?.start ?? 0;
  const cut = end?.owns ? (/['’]s?$/.exec(end.raw)?.[0].length ?? 0) : 0;
  const stop = (end?.end ?? start) - cut;
  return { start, end: stop, text: text.slice(start, stop) };
}
