import { adjoin, type Word, wordsOf } from './find.ts';
import { NO_NAMES, ORDINARY, PARTICLES, TITLES } from './vocabulary.ts';

/** What a stand-in begins with. */
export type Label = 'Person' | 'Firm' | 'Name';
/** A name as somebody typed it, in words. */
export type Named = { label: Label; words: readonly Word[] };
/** A name found in a text: where it stands, and what stands in for it. */
export type Match = { from: number; to: number; standIn: string };

/** What an entry of the index finds: these words, in a row. */
type Entry = { words: readonly string[]; standIn: string; capital: boolean };

/** What a part of a name stands for when two people share it. */
const SHARED = 'Somebody';
const PROGRAM = 'Program';

/** Knows names, whole or in part, wherever they stand in a text; the same name has the same stand-in everywhere. */
export class Names {
  /** By the first word; of entries with the same first word the longest comes first. */
  #index = new Map<string, Entry[]>();

  /** `named` in the order in which stand-ins are numbered. */
  constructor(program: string, named: readonly Named[]) {
    this.#add(
      wordsOf(program).map(({ word }) => word),
      PROGRAM,
    );
    const all = standIns(named);
    for (const { words, standIn } of all) this.#add(words, standIn);
    for (const { words, standIn, capital } of partsOf(all)) this.#add(words, standIn, capital);
  }

  #add(words: readonly string[], standIn: string, capital = false): void {
    const [first] = words;
    if (first === undefined) return;
    const entries = this.#index.get(first) ?? [];
    if (entries.some((entry) => sameWords(entry.words, words))) return;
    entries.push({ words, standIn, capital: capital || (words.length === 1 && isWord(first)) });
    this.#index.set(
      first,
      entries.sort((a, b) => b.words.length - a.words.length),
    );
  }

  /**
   * Every name in a text, in order. `field`: the text is of a field that holds names, where a name that is an
   * ordinary word too needs no capital.
   */
  find(text: string, field: boolean): Match[] {
    const words = wordsOf(text);
    const matches: Match[] = [];
    for (let at = 0; at < words.length;) {
      const entry = this.#at(text, words, at, field);
      const last = words[at + (entry?.words.length ?? 0) - 1];
      if (entry && last) matches.push({ from: begins(text, words, at), to: last.to, standIn: entry.standIn });
      at += entry?.words.length ?? 1;
    }
    return matches;
  }

  #at(text: string, words: readonly Word[], at: number, field: boolean): Entry | undefined {
    const first = words[at];
    if (!first) return undefined;
    return this.#index.get(first.word)?.find((entry) => {
      if (entry.capital && !field && !first.capital) return false;
      return entry.words.every((word, index) => {
        const here = words[at + index];
        const before = words[at + index - 1];
        if (here?.word !== word) return false;
        return index === 0 || (before !== undefined && adjoin(text, before, here));
      });
    });
  }

  /** The text with every name in it replaced. */
  mask(text: string, field: boolean): string {
    let masked = '';
    let done = 0;
    for (const { from, to, standIn } of this.find(text, field)) {
      masked += text.slice(done, from) + standIn;
      done = to;
    }
    return masked + text.slice(done);
  }
}

/** Where a name begins: at its title, when it has one. */
function begins(text: string, words: readonly Word[], at: number): number {
  let from = at;
  for (let before = at - 1; before >= 0; before--) {
    const [title, name] = [words[before], words[from]];
    if (!title || !name || !TITLES.has(title.word) || !adjoin(text, title, name)) break;
    from = before;
  }
  return words[from]?.from ?? 0;
}

/** A word that means something without being a name, or too short to be told from one. */
function isWord(word: string): boolean {
  return word.length < 3 || ORDINARY.has(word) || NO_NAMES.has(word);
}

function sameWords(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((word, index) => word === other[index]);
}

/** A name, and the stand-in it comes to. */
type StoodFor = { words: string[]; typed: readonly Word[]; label: Label; standIn: string };

/** Each name once, with what stands in for it: “Raman” and “Priya Raman” are one person where there is one such. */
function standIns(named: readonly Named[]): StoodFor[] {
  const names = new Map<string, StoodFor>();
  for (const { label, words: typed } of named) {
    const words = typed.map(({ word }) => word);
    const key = words.join(' ');
    const known = names.get(key);
    if (!known) names.set(key, { words, typed, label, standIn: '' });
    // A firm may own a question: it stays a firm.
    else if (label === 'Firm') known.label = label;
  }
  const wholes = wholeNames([...names.values()]);
  const counts: Record<Label, number> = { Person: 0, Firm: 0, Name: 0 };
  for (const [name, whole] of wholes) {
    if (whole.standIn === '') whole.standIn = `${whole.label} ${++counts[whole.label]}`;
    name.standIn = whole.standIn;
  }
  return [...names.values()];
}

/** For each name the longer one that it is a part of, or itself; in the order of the names. */
function wholeNames(names: readonly StoodFor[]): Map<StoodFor, StoodFor> {
  const wholes = new Map<StoodFor, StoodFor>(names.map((name) => [name, name]));
  const byWord = new Map<string, StoodFor[]>();
  for (const name of names.toSorted((a, b) => b.words.length - a.words.length)) {
    const clue = name.words.find((word) => word.length > 1) ?? '';
    const longer = (byWord.get(clue) ?? []).filter((other) => isWithin(name.words, other.words));
    const [whole] = longer;
    if (whole && longer.length === 1) {
      wholes.set(name, whole);
      if (name.label === 'Firm') whole.label = 'Firm';
    } else for (const word of name.words) byWord.set(word, [...(byWord.get(word) ?? []), name]);
  }
  return wholes;
}

/** Whether all words of one name stand in the other; an initial stands for a word that begins with it. */
function isWithin(inner: readonly string[], outer: readonly string[]): boolean {
  return inner.every((word) =>
    outer.some((other) => other === word || (word.length === 1 && other.startsWith(word))),
  );
}

/** What is said for short of a name: any word of a person’s, the beginning of a firm’s. */
function partsOf(names: readonly StoodFor[]): Entry[] {
  const parts = new Map<string, Entry>();
  const add = (words: readonly string[], standIn: string, capital: boolean) => {
    const key = words.join(' ');
    const known = parts.get(key);
    parts.set(key, {
      words,
      standIn: known && known.standIn !== standIn ? SHARED : standIn,
      capital: capital && (known?.capital ?? true),
    });
  };
  for (const { words, typed, label, standIn } of names) {
    if (label === 'Firm') {
      for (const beginning of beginnings(words)) add(beginning, standIn, beginning.length === 1);
    } else {
      for (const { word, capital } of typed.filter(tellsWho))
        add([word], standIn, label === 'Name' || !capital);
    }
  }
  return [...parts.values()];
}

function tellsWho({ word }: Word): boolean {
  return word.length > 1 && /\p{L}/u.test(word) && !NO_NAMES.has(word) && !PARTICLES.has(word);
}

/** “Ostrel”, “Ostrel Analytics” and all of “Ostrel Analytics Ltd”; no beginning that names nobody. */
function beginnings(words: readonly string[]): string[][] {
  const first = words.findIndex((word) => !NO_NAMES.has(word));
  if (first < 0) return [];
  return words.slice(first).map((_, index) => words.slice(first, first + index + 1));
}
