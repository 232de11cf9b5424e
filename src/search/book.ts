import MiniSearch from 'minisearch';
import { Reading, type Usage, vocabularyOf, type Wanted } from './asked.ts';
import { type Packed, type Shown, unpackedBags } from './packing.ts';
import type { SectionKind } from './section.ts';
import { wordsOf } from './words.ts';

/** A section that was found: which in the list of all, and the words by which. */
export type Hit = { place: number; shown: Shown; words: ReadonlySet<string> };

/** What was found, the best first: `whole` of it have all that is asked for, the others most of it. */
export type Found = { hits: Hit[]; whole: number };

/** The book, to be searched. */
export type Book = { find: (asked: string) => Found };

/** Where a word stands says how much a section is about it. */
const FIELDS = { title: 4, page: 1.5, text: 1 };
/** What tells of a thing itself stands before what only touches it. */
const KINDS: Record<SectionKind, number> = {
  chapter: 1,
  page: 1,
  worksheet: 0.9,
  play: 0.7,
  term: 1.4,
  source: 0.7,
  rule: 1.1,
  ask: 0.9,
};
/** What was meant counts so much of what was typed. */
const MEANT = 0.7;
/** A title that holds what was asked, or what means the same, word for word counts so many times. */
const WORD_FOR_WORD = 2.5;
/** Once so many sections that have everything stand before it, one with most of it is told no more. */
const FEW = 5;
/** So many sections are made ready at a time before the page has its turn. */
const SLICE = 16;

/** A section as it is found: its words, folded, with a blank between them. */
type Entry = { id: number; title: string; page: string; text: string };

/** By section: how well it fits, and the words that were found in it. */
type Scores = Map<number, { score: number; words: ReadonlySet<string> }>;

/** Makes the book ready to be searched, slice by slice. */
export async function openBook({ shown, ...texts }: Packed, usage: Usage): Promise<Book> {
  const bags = unpackedBags(texts);
  const entries = shown.map(({ title, page }, id): Entry => {
    return { id, title: wordsOf(title).join(' '), page: wordsOf(page).join(' '), text: bags[id] ?? '' };
  });
  const index = new MiniSearch<Entry>({
    fields: Object.keys(FIELDS),
    // Words come folded, here and in what is asked.
    tokenize: (text) => text.split(' '),
    processTerm: (word) => word,
  });
  await index.addAllAsync(entries, { chunkSize: SLICE });
  const words = entries.flatMap(({ title, page, text }) => `${title} ${page} ${text}`.split(' '));
  const reading = new Reading(vocabularyOf(words), usage);
  return { find: (asked) => find(asked, { shown, entries, index, reading }) };
}

type Opened = {
  shown: readonly Shown[];
  entries: readonly Entry[];
  index: MiniSearch<Entry>;
  reading: Reading;
};

function find(asked: string, { shown, entries, index, reading }: Opened): Found {
  const parts = reading.wantedIn(asked).map((wanted) => scoresOf(wanted, { entries, index }));
  const said = wordsOf(asked);
  // “The gate” is the gate, whichever title says it so.
  const typed = parts.length > 1 || said.length > 2 ? said.join(' ') : '';
  const all = shown.flatMap((one, place) => {
    const held = parts.flatMap((part) => part.get(place) ?? []);
    if (held.length === 0) return [];
    const sum = held.reduce((total, { score }) => total + score, 0);
    const share = held.length / parts.length;
    return [
      {
        hit: { place, shown: one, words: new Set(held.flatMap(({ words }) => [...words])) },
        whole: share === 1,
        score: sum * share * KINDS[one.kind] * titled(entries[place], typed),
      },
    ];
  });
  all.sort((one, other) => other.score - one.score);
  let whole = 0;
  const kept = all.filter((one) => {
    if (one.whole) whole++;
    return one.whole || whole < FEW;
  });
  return { hits: kept.map(({ hit }) => hit), whole };
}

/** How many times more a section counts whose title holds a phrase of several words, word for word. */
function titled(entry: Entry | undefined, phrase: string): number {
  return phrase.includes(' ') && ` ${entry?.title} `.includes(` ${phrase} `) ? WORD_FOR_WORD : 1;
}

/** How well each section fits what is wanted; none that does not have it. */
function scoresOf(wanted: Wanted, within: Pick<Opened, 'entries' | 'index'>): Scores {
  const { entries, index } = within;
  switch (wanted.is) {
    case 'any':
      return best(wanted.of.map((one) => scoresOf(one, within)));
    case 'all': {
      const scores = together(wanted.of.map((one) => scoresOf(one, within)));
      for (const [place, found] of scores) found.score *= titled(entries[place], wanted.phrase);
      return scores;
    }
    default: {
      const guess = wanted.is === 'guess' && { prefix: true, fuzzy: wanted.mistyped && 0.25 };
      const results = index.search(wanted.word, { boost: FIELDS, ...guess });
      return new Map(results.map(({ id, score, terms }) => [id, { score, words: new Set(terms) }]));
    }
  }
}

/** Of several ways to fit the best, and not their sum: many forms of a word say no more than one. */
function best(ways: readonly Scores[]): Scores {
  const all: Scores = new Map();
  for (const [at, way] of ways.entries()) {
    for (const [place, { score, words }] of way) {
      const before = all.get(place);
      all.set(place, {
        score: Math.max(before?.score ?? 0, at === 0 ? score : score * MEANT),
        words: new Set([...(before?.words ?? []), ...words]),
      });
    }
  }
  return all;
}

/** What fits all of several; a phrase of many words weighs no more than one of few. */
function together([first = new Map(), ...rest]: readonly Scores[]): Scores {
  const all: Scores = new Map();
  for (const [place, { score, words }] of first) {
    const others = rest.flatMap((one) => one.get(place) ?? []);
    if (others.length < rest.length) continue;
    const sum = others.reduce((total, other) => total + other.score, score);
    all.set(place, {
      score: sum / (rest.length + 1),
      words: new Set([...words, ...others.flatMap((other) => [...other.words])]),
    });
  }
  return all;
}
