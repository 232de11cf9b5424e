/** Phrases round a noun: where they begin and end, what heads them, and whether they can act. */
import { is, type Word } from './speech.ts';
import * as lists from './words.ts';

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

/** The phrase that ends just before a place, past what helps the verb there. */
export function phraseBefore(words: readonly Word[], place: number): Span | undefined {
  let last = place - 1;
  while (is(words[last], 'AMHBZ') || words[last]?.low === 'to') last -= 1;
  last = beforeRemark(words, last);
  let first = last + 1;
  for (let i = last; i >= 0; i -= 1) {
    const word = words[i];
    if (word === undefined) break;
    const noun = isNoun(words[i - 1]);
    if (INSIDE.includes(word.speech)) {
      // Nothing stands before an article but what joins it to another noun.
      if (
        word.speech === 'D' &&
        words[i - 1]?.speech !== 'D' &&
        !(JOINS.test(words[i - 1]?.low ?? '') && isNoun(words[i - 2]))
      ) {
        first = i;
        break;
      }
    } else if (word.speech === 'S') {
      const pair = /^(and|or|&)$/.test(word.low) && i < last && noun && is(words[i + 1], 'XD');
      if (!pair || !(words[i - 1]?.speech === 'X' || isRole(words[i - 1]))) break;
    } else if (!(word.speech === 'P' && JOINS.test(word.low) && i < last && noun)) break;
    first = i;
  }
  return first <= last && isNoun(words[last]) ? { first, last } : undefined;
}

/** The phrase that begins at a place. */
export function phraseAt(words: readonly Word[], place: number, most = 9): Span | undefined {
  let first = place;
  while (words[first]?.speech === 'A') first += 1;
  let last = -1;
  for (let i = first; i < first + most; i += 1) {
    const word = words[i];
    if (word === undefined) break;
    if (isNoun(word)) last = i;
    else if (word.speech === 'P' && last === i - 1 && i > first) {
      if (
        word.low !== 'of' &&
        !(word.low === 'for' && !/\d/.test(`${words[i + 1]?.raw}${words[i + 2]?.raw}`))
      )
        break;
    } else if (!INSIDE.includes(word.speech) && !(word.speech === 'Y' && i === first)) break;
    if (word.owns && word.speech === '.') break;
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

/** Whether a phrase is somebody who can be held to an act: `sure` by a role or a function, `maybe` by a name alone. */
export function actorIn(words: readonly Word[], span: Span): 'sure' | 'maybe' | undefined {
  const at = headOf(words, span);
  const head = words[at];
  const before = at > span.first ? words[at - 1] : undefined;
  if (head === undefined) return undefined;
  const said = before !== undefined && !'D#'.includes(before.speech);
  if (/^lines?$/.test(head.low) && /^(first|second|third)$/.test(before?.low ?? '')) return 'sure';
  if (lists.BODIES.has(head.low))
    return (said && 'XN'.includes(before?.speech ?? '')) || /^(board|committee)$/.test(head.low)
      ? 'sure'
      : undefined;
  if (lists.NOBODIES.has(head.low) || head.speech === '#') return undefined;
  if (isRole(head)) return 'sure';
  if (lists.FUNCTIONS.has(head.low) && head.raw !== head.low && (!head.first || at === span.last))
    return 'sure';
  if (
    lists.SYSTEMS.has(head.low) ||
    among(lists.THINGS, head) ||
    among(lists.EVENTS, head) ||
    /\d/.test(head.raw)
  )
    return undefined;
  if (lists.NO_NAMES.test(head.raw)) return undefined;
  const name =
    head.speech === 'X' ||
    (span.first === at && head.first && /^\p{Lu}/u.test(head.raw) && !lists.COMMON_ENDING.test(head.low));
  return name ? 'maybe' : undefined;
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
