/** Finds the words to watch in a text, each with what is the matter with it. */
import { isNoun, type Quote } from './slots/phrases.ts';
import { is, type Word } from './slots/speech.ts';
import { OFTEN_PLAIN, WATCHED } from './dictionary.ts';
import { type Watch, WATCHES } from './watchWords.ts';

type Watched = Quote & { watch: Watch };
const LISTED = Object.entries(WATCHED) as [Exclude<Watch, 'absence'>, ReadonlySet<string>][];

type Found = { watch: Watch; first: number; last: number };
/** A word with those beside it. */
type Place = {
  words: readonly Word[];
  i: number;
  before: Word | undefined;
  word: Word;
  next: Word | undefined;
  after: Word | undefined;
};

/** Turns of phrase that are always the same, by what is the matter with them. */
const FIXED: readonly [Watch, RegExp][] = [
  ['ongoing', /^(back and forth|day after day|in progress|under way|as ever|no end in sight)\b/],
  ['wish', /^would be (nice|good|great|helpful|lovely)\b/],
  [
    'judgement',
    /^(in (good|better) (shape|spirits|place)|fit for( purpose)?|on track|leaning in|moving in the|on the radar)\b/,
  ],
  ['state', /^(up to date|in the loop)\b/],
  ['degree', /^(a bit|a little|a lot|lots of \w+)\b/],
];

const ing = (word: Word | undefined): boolean =>
  word !== undefined && is(word, 'YVN') && /g$/.test(word.form) && word.low.endsWith('ing');

/** How far behind "keep" the "going" stands; 0 where it stands nowhere near. */
const goingAfter = ({ words, i }: Place): number =>
  words.slice(i + 1, i + 6).findIndex(({ low }) => low === 'going') + 1;

/** Turns of phrase round a word, each with how many words it takes; 0 where it is none. */
const TURNS: readonly [Watch, RegExp, (place: Place) => number][] = [
  ['ongoing', /^(keep|keeps|kept|keeping|carry|carries|carrying)$/, ({ next }) => (ing(next) ? 2 : 0)],
  [
    'ongoing',
    /^(keep|keeps|kept|keeping|carry|carries|carrying)$/,
    ({ next, after }) => (next?.low !== 'on' ? 0 : ing(after) ? 3 : 2),
  ],
  ['ongoing', /^(keep|keeps|keeping)$/, (place) => (goingAfter(place) ? goingAfter(place) + 1 : 0)],
  ['ongoing', /^still$/, ({ next }) => (next?.low === 'going' || ing(next) || is(next, 'Y') ? 2 : 0)],
  [
    'ongoing',
    /^(work|works|working)$/,
    ({ word, next }) =>
      !is(word, 'N') && /^(with|on|through|towards?|together|closely)$/.test(next?.low ?? '') ? 2 : 0,
  ],
  [
    'mind',
    /^(at|fed|on)$/,
    ({ word, next, after }) =>
      /^(at ease|fed up|on board)$/.test(`${word.low} ${next?.low}`) && !isNoun(after) ? 2 : 0,
  ],
  ['absence', /^(stop|stops|stopped|quit|quits|avoid|avoids)$/, ({ next }) => (ing(next) ? 2 : 0)],
  [
    'absence',
    /^no$/,
    ({ next, after }) => (!/^(more|longer)$/.test(next?.low ?? '') ? 0 : isNoun(after) || ing(after) ? 3 : 2),
  ],
  [
    'absence',
    /^(not|arent|isnt|without|never)$/,
    ({ next }) => (ing(next) && is(next, 'YN') ? 2 : next?.low === 'being' ? 3 : 0),
  ],
  ['judgement', /^too$/, ({ before, next }) => (is(next, 'JNAV') && !is(before, 'NX.') ? 2 : 0)],
  [
    'nobody',
    /^the$/,
    ({ next, after }) =>
      !isNoun(after) &&
      /^(business|organisation|organization|company|team|teams|stakeholders|users)$/.test(next?.low ?? '')
        ? 2
        : 0,
  ],
];

/** Turns of phrase of two words or more. */
function turnAt(place: Place): Found | undefined {
  const { words, i, word } = place;
  const found = (watch: Watch, length: number): Found => ({ watch, first: i, last: i + length - 1 });
  for (const [watch, pattern, lengthOf] of TURNS) {
    const length = pattern.test(word.low) ? lengthOf(place) : 0;
    if (length > 0) return found(watch, length);
  }
  const said = words
    .slice(i, i + 3)
    .map(({ low }) => low)
    .join(' ');
  const [watch, pattern] = FIXED.find(([, one]) => one.test(said)) ?? [];
  return watch && pattern && found(watch, (pattern.exec(said)?.[0] ?? '').split(' ').length);
}

/** Words that are no judgement beside certain others, each with those before it and those behind it. */
const PLAIN: readonly [word: RegExp, before: RegExp, next: RegExp][] = [
  [/./, /^(false|true|read|self|as|in)$/, /^$/],
  [/^clear$/, /^$/, /^(the|an?|all|its|their|every|any)$/],
  [
    /^(hard|fair|good|best)$/,
    /^$/,
    /^(copy|drive|stop|token|coded|lending|value|standing|faith|for|practice)$/,
  ],
  [/^right$/, /^$/, /^(?!(people|way|person|direction|spirit|tone|level|place|things?)$)/],
  [/^open$/, /^$/, /^(?!(to|with|minded|about)$)/],
];

function isPlain({ word, before, next }: Place): boolean {
  const [low, lowNext] = [before?.low ?? '.', next?.low ?? '.'];
  if (!OFTEN_PLAIN.has(word.low)) return false;
  return (
    is(word, 'V') ||
    PLAIN.some(([of, left, right]) => of.test(word.low) && (left.test(low) || right.test(lowNext)))
  );
}

/** Whether a word of degree is a bound or a rank: "more than 40", "40 or more", "higher court". */
function isBound({ word, before, next, after }: Place): boolean {
  if (next?.low === 'than' && /\d|^(one|two|three|four|five|ten)$/.test(after?.low ?? '')) return true;
  if (/\d|^(or|no|once|any|what|one|two|three)$/.test(before?.low ?? '')) return true;
  return /^(higher|lower|longer)$/.test(word.low) && /^(education|court|tier)$/.test(next?.low ?? '');
}

/** Whether a word only says what kind of thing the next is: "trust registration", "interest rate". */
const modifies = ({ word, before, next }: Place): boolean =>
  (is(word, 'N') && isNoun(next) && !next?.first) ||
  (word.low === 'interest' && /^(rate|an|of)$/.test(before?.low ?? ''));

/** How many words a listed word takes before and behind itself; undefined where it is something else there. */
type Extent = [before: number, behind: number] | undefined;

function gradedAt(place: Place): Extent {
  const { next, after } = place;
  if (isBound(place)) return undefined;
  if (!is(next, 'NJXV')) return [0, 0];
  return [0, isNoun(after) && is(next, 'NJ') ? 2 : 1];
}

function moodAt({ word, next }: Place): Extent {
  return [0, /^(feel|feels|feeling|felt)$/.test(word.low) && is(next, 'NJVA') ? 1 : 0];
}

function directionAt({ word, next }: Place): Extent {
  if (!/^(moving|leaning)$/.test(word.low)) return [0, 0];
  return /^(forward|in|along|again)$/.test(next?.low ?? '') ? [0, 1] : undefined;
}

const EXTENTS: Readonly<Record<Exclude<Watch, 'absence'>, (place: Place) => Extent>> = {
  degree: gradedAt,
  judgement: (place) => (isPlain(place) ? undefined : [0, isNoun(place.next) && !place.next?.first ? 1 : 0]),
  nobody: ({ before, next }) =>
    isNoun(next) || isNoun(before) || is(before, 'J') || before?.low === 'of' ? undefined : [0, 0],
  wish: ({ word, next }) => (is(word, 'N') ? undefined : [0, next?.low === 'be' ? 1 : 0]),
  mind: (place) => (modifies(place) ? undefined : moodAt(place)),
  direction: (place) => (modifies(place) ? undefined : directionAt(place)),
  state: (place) => {
    const { before, word } = place;
    if (modifies(place)) return undefined;
    const kind =
      is(before, 'N') &&
      !before?.owns &&
      isNoun(word) &&
      !LISTED.some(([, list]) => list.has(before?.low ?? ''));
    return [kind ? 1 : 0, 0];
  },
  ongoing: (place) => {
    const { word, next } = place;
    if (modifies(place)) return undefined;
    if (word.low === 'leaning') return directionAt(place);
    return [0, /^(with|on|about)$/.test(next?.low ?? '') && !is(word, 'N') ? 1 : 0];
  },
};

/** A listed word, where it is not a name and nothing beside it makes it something else. */
function listedAt(place: Place): Found | undefined {
  const { word, i } = place;
  const watch = LISTED.find(([, list]) => list.has(word.low))?.[0];
  if (!watch || word.known || (is(word, 'X') && !word.first)) return undefined;
  const extent = EXTENTS[watch](place);
  return extent && { watch, first: i - extent[0], last: i + extent[1] };
}

/** The words to watch in a text, the more telling first, one of a kind and none that shares a word with another. */
export function watchesIn(text: string, words: readonly Word[]): Watched[] {
  const placed = words.map(
    (word, i): Place => ({
      ...{ words, i, word },
      ...{ before: words[i - 1], next: words[i + 1], after: words[i + 2] },
    }),
  );
  const turns = placed.flatMap((place) => turnAt(place) ?? []);
  // What a word says inside of a turn of phrase, the turn says.
  const free = placed.filter(({ i }) => !turns.some(({ first, last }) => first <= i && i <= last));
  const all = [...turns, ...free.flatMap((place) => listedAt(place) ?? [])];
  all.sort((a, b) => WATCHES.indexOf(a.watch) - WATCHES.indexOf(b.watch) || a.first - b.first);
  const kept: Found[] = [];
  for (const one of all) {
    const apart = kept.every(
      ({ watch, first, last }) => watch !== one.watch && (one.first > last || first > one.last),
    );
    if (apart) kept.push(one);
  }
  return kept.map(({ watch, first, last }) => {
    const [start, end] = [words[first]?.start ?? 0, words[last]?.end ?? 0];
    return { watch, start, end, text: text.slice(start, end) };
  });
}
