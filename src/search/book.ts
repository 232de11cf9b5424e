import MiniSearch from 'minisearch';
import { Reading, type Usage, vocabularyOf, type Wanted } from './asked.ts';
import { type Packed, type Shown, unpackedBags } from './packing.ts';
import type { SectionKind } from './section.ts';
import { wordsOf } from './words.ts';

/** A section that was found: which in the list of all, and the words by which. */
export type Hit = { place: number; shown: Shown; words: ReadonlySet<string> };

/** What was found, the best first: the first `whole` have all that is asked for, those behind them most of it. */
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
/** A title that holds what was asked, word for word and of so many words, counts so many times. */
const WORD_FOR_WORD = { words: 3, times: 2 };
/** With fewer sections than this that have everything, those with most of it are told too. */
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
  const parts = reading.wantedIn(asked).map((wanted) => scoresOf(wanted, index));
  const typed = wordsOf(asked);
  const all = shown.flatMap((one, place) => {
    const held = parts.flatMap((part) => part.get(place) ?? []);
    if (held.length === 0 || 2 * held.length < parts.length) return [];
    const sum = held.reduce((total, { score }) => total + score, 0);
    const wordForWord =
      typed.length >= WORD_FOR_WORD.words && ` ${entries[place]?.title} `.includes(` ${typed.join(' ')} `)
        ? WORD_FOR_WORD.times
        : 1;
    const words = new Set(held.flatMap((part) => [...part.words]));
    return [
      {
        hit: { place, shown: one, words },
        whole: held.length === parts.length,
        score: sum * KINDS[one.kind] * wordForWord,
        parts: held.length,
      },
    ];
  });
  all.sort((one, other) => other.parts - one.parts || other.score - one.score);
  const whole = all.filter((one) => one.whole).length;
  return { hits: (whole < FEW ? all : all.slice(0, whole)).map(({ hit }) => hit), whole };
}

/** How well each section fits what is wanted; none that does not have it. */
function scoresOf(wanted: Wanted, index: MiniSearch<Entry>): Scores {
  switch (wanted.is) {
    case 'any':
      return best(wanted.of.map((one) => scoresOf(one, index)));
    case 'all':
      return together(wanted.of.map((one) => scoresOf(one, index)));
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
