/** Somebody and something that a text names without an act: what is there need not be asked for. */
import { EVENTS, SYSTEMS, THINGS } from '../dictionary.ts';
import {
  actorIn,
  among,
  COMMON_ENDING,
  isNoName,
  isNoun,
  phraseAt,
  type Quote,
  quote,
  type Span,
} from './phrases.ts';
import { is, type Word } from './speech.ts';

/** Runs of nouns with what stands before them. */
function runsOf(words: readonly Word[]): (Span & { noun: number })[] {
  const runs: (Span & { noun: number })[] = [];
  for (let i = 0; i < words.length; i += 1) {
    if (!isNoun(words[i])) continue;
    let first = i;
    while (is(words[first - 1], 'DJNX') && !(is(words[first], 'D') && !is(words[first - 1], 'D'))) first -= 1;
    const noun = i;
    while (isNoun(words[i + 1])) i += 1;
    runs.push({ first, noun, last: i });
  }
  return runs;
}

/** Heads that want the name of what they head. */
const HEADS = /^(head|chief|director|chair|owner|vp|lead|president|secretary|office)s?$/;

/** The longest beginning of a run that surely is somebody. */
function roleIn(words: readonly Word[], { first, noun, last }: Span & { noun: number }): Span | undefined {
  for (let end = last; end >= noun; end -= 1) {
    if (end < last && !words[end]?.owns) continue;
    if (actorIn(words, { first, last: end }) !== 'sure') continue;
    const more =
      words[end + 1]?.low === 'of' && HEADS.test(words[end]?.low ?? '')
        ? phraseAt(words, end + 2, 4)
        : undefined;
    return { first, last: more?.last ?? end };
  }
  return undefined;
}

/** Whether a run of one word is somebody by name: "Priya feels heard", no "Leeds" and no "in Falconet". */
function isPerson(words: readonly Word[], { first, last }: Span): boolean {
  const word = words[last];
  const next = words[last + 1];
  if (first !== last || !word || !/^\p{Lu}[\p{Ll}'’-]+(?:['’]s)?$/u.test(word.raw)) return false;
  if (
    SYSTEMS.has(word.low) ||
    isNoName(word) ||
    word.verb !== '' ||
    among(THINGS, word) ||
    among(EVENTS, word)
  )
    return false;
  if (!word.first)
    return !is(words[first - 1], 'P') || /^(by|with|between)$/.test(words[first - 1]?.low ?? '');
  return (
    !COMMON_ENDING.test(word.low) && (word.owns || is(next, 'BHVYA') || /^(and|to|in)$/.test(next?.low ?? ''))
  );
}

/** Who is named anywhere: by a role before a mere name. */
export function anyActor(text: string, words: readonly Word[]): Quote | undefined {
  const runs = runsOf(words);
  for (const run of runs) {
    const role = roleIn(words, run);
    if (role) return quote(text, words, role);
  }
  const person = runs.find((run) => isPerson(words, run));
  return person && quote(text, words, person);
}

const isCode = ({ raw }: Word): boolean =>
  /\p{L}.*\d|\d.*\p{L}/u.test(raw) &&
  !/^[£$€]?\d[\d.,]*(st|nd|rd|th|k|m|bn|pm|am|bps?|yr|x|d|s|%)$|^q[1-4]$/i.test(raw);

/** Some thing that is named or numbered, outside of what is taken. */
export function anyThing(
  text: string,
  words: readonly Word[],
  taken: readonly (Quote | undefined)[],
): Quote | undefined {
  const free = (word: Word) => !taken.some((span) => span && word.start < span.end && span.start < word.end);
  const run = runsOf(words).find(({ first, last }) => {
    const inside = words.slice(first, last + 1);
    const head = words[last];
    if (!head || !inside.every(free)) return false;
    if (inside.some(isCode)) return true;
    const named = inside.some(
      (word) => is(word, 'X') && !isNoName(word) && (!word.first || /^\p{Lu}{2}/u.test(word.raw)),
    );
    const listed = among(THINGS, head) || among(EVENTS, head);
    return (
      (listed && last > first) ||
      (named && listed) ||
      (named && /^\p{Lu}{2,}/u.test(head.raw) && !actorIn(words, { first, last }))
    );
  });
  return run && quote(text, words, run);
}
