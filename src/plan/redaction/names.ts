import { otherHalf } from './context.ts';
import { fits } from './fits.ts';
import type { Form, Named } from './forms.ts';
import { Run } from './run.ts';
import { standIns } from './standIns.ts';
import { NO_NAMES, SUFFIXES, TITLES } from './vocabulary.ts';
import { gapBetween, type Word, wordsOf } from './words.ts';

/** A name found in a text: where it stands, and what stands in for it. */
export type Match = { from: number; to: number; standIn: string };

/** What is found under one key: a form, where a blank may be in it, and all that it may come to. */
type Entry = { form: Form; cuts: readonly number[]; rank: number; standIns: Set<string> };
/** The words of a name in a text, all that they may come to, and whether they are a part of a name only. */
type Found = { first: number; end: number; standIns: ReadonlySet<string>; part: boolean };

type Fitting = Pick<Found, 'standIns' | 'part'>;

/** What a part of a name stands for when two people share it. */
const SHARED = 'Somebody';
const PROGRAM = 'Program';
const SPELLINGS = [0, 1, 2] as const;
/** By so many letters keys are told from what is none. */
const BEGINNING = 4;

/** Knows names in every form, wherever they stand in a text; the same name has the same stand-in everywhere. */
export class Names {
  /** By all words together. */
  #index = new Map<string, Entry[]>();
  /** The length of the longest key, by how it begins. */
  #longest = new Map<string, number>();

  /** `named` in the order in which stand-ins are numbered. */
  constructor(program: string, named: readonly Named[]) {
    const words = wordsOf(program).map(({ spellings }) => spellings);
    this.#add({ words, rank: 0, needs: 'nothing' }, PROGRAM);
    for (const { form, standIn } of standIns(named)) this.#add(form, standIn);
  }

  #add(form: Form, standIn: string): void {
    const keys: string[] = [];
    for (const spelling of SPELLINGS) {
      const words = form.words.map((word) => word[spelling]);
      const key = words.join('');
      if (key === '' || keys.includes(key)) continue;
      keys.push(key);
      const rank = form.rank * SPELLINGS.length + spelling;
      const entries = this.#index.get(key) ?? [];
      const entry: Entry = { form, cuts: cutsOf(words), rank, standIns: new Set([standIn]) };
      const known = entries.find((other) => isAlike(other, entry));
      if (known) known.standIns.add(standIn);
      else entries.push(entry);
      this.#index.set(key, entries);
      for (let length = 1; length <= BEGINNING; length++) {
        const begin = key.slice(0, length);
        this.#longest.set(begin, Math.max(key.length, this.#longest.get(begin) ?? 0));
      }
    }
  }

  /**
   * Every name in a text, in order. `field`: the text is of a field that holds names, where a name that is an
   * ordinary word too needs no capital.
   */
  find(text: string, field: boolean): Match[] {
    const words = wordsOf(text);
    const found: Found[] = [];
    for (let first = 0; first < words.length;) {
      const here = this.#at(text, words, first, field);
      if (here) found.push(here);
      first = here?.end ?? first + 1;
    }
    return together(text, words, found).map((each) => matchOf(text, words, each));
  }

  /** The longest name that begins with the word at `first`. */
  #at(text: string, words: readonly Word[], first: number, field: boolean): Found | undefined {
    if (!words[first]?.spellings.some((word) => this.#begins(word))) return undefined;
    const run = new Run(text, words, first);
    let longest: Found | undefined;
    while (run.grow() && run.keys.some((key) => this.#begins(key))) {
      const fitting = this.#fitting(run, field);
      if (fitting.standIns.size > 0) longest = { first, end: run.end, ...fitting };
    }
    return longest;
  }

  /** Whether any key begins so, or is so but for an ending. */
  #begins(key: string): boolean {
    return key.length <= (this.#longest.get(key.slice(0, BEGINNING)) ?? -1) + 1;
  }

  /** What a run of words may come to: what the surest of the forms that fit there do. */
  #fitting(run: Run, field: boolean): Fitting {
    const found = this.#among(run.lookups(), run, field);
    return found.standIns.size > 0 ? found : this.#among(run.endings(), run, field);
  }

  #among(lookups: readonly [number, string][], run: Run, field: boolean): Fitting {
    let least = Number.POSITIVE_INFINITY;
    let standIns = new Set<string>();
    let part = false;
    for (const [spelling, key] of lookups) {
      for (const { form, cuts, rank, standIns: known } of this.#index.get(key) ?? []) {
        if (rank + spelling > least || !fits({ form, cuts }, { run, spelling, key, field })) continue;
        if (rank + spelling < least) standIns = new Set();
        least = rank + spelling;
        part = form.rank === 2;
        for (const standIn of known) standIns.add(standIn);
      }
    }
    return { standIns, part };
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

/** Where words were joined. */
function cutsOf(words: readonly string[]): number[] {
  let length = 0;
  return words.slice(0, -1).map((word) => (length += word.length));
}

/** Whether one is found wherever the other is. */
function isAlike(one: Entry, other: Entry): boolean {
  return (
    one.rank === other.rank &&
    one.form.needs === other.form.needs &&
    one.form.inverted === other.form.inverted &&
    one.form.handle === other.form.handle &&
    one.cuts.join() === other.cuts.join()
  );
}

/** Parts of a name that stand beside one another and may be of one person: “Okafor, Dr Miriam”, “Miriam A. Okafor”. */
function together(text: string, words: readonly Word[], found: readonly Found[]): Found[] {
  const joined: Found[] = [];
  for (const each of found) {
    const last = joined.at(-1);
    const shared = last && new Set([...last.standIns].filter((standIn) => each.standIns.has(standIn)));
    if (last?.part && each.part && shared?.size && belongs(text, words, last, each)) {
      joined[joined.length - 1] = { ...last, end: each.end, standIns: shared };
    } else joined.push(each);
  }
  return joined;
}

/** Whether two parts belong together: titles, and one more name or initial, may stand between them. */
function belongs(text: string, words: readonly Word[], { first, end }: Found, next: Found): boolean {
  if (isSame(words.slice(first, end), words.slice(next.first, next.end))) return false;
  const between = words.slice(end, next.first).filter(({ word }) => !TITLES.has(word));
  if (between.length > 1 || !between.every(isMiddle)) return false;
  return words.slice(end - 1, next.first).every((word, index) => {
    const behind = words[end + index];
    return behind !== undefined && gapBetween(text, word, behind) !== undefined;
  });
}

/** Whether one says what the other says: that is the same name twice. */
function isSame(one: readonly Word[], other: readonly Word[]): boolean {
  const [a, b] = [one, other].map((words) => words.map(({ spellings }) => spellings[2]).join(''));
  return a === undefined || b === undefined || a.includes(b) || b.includes(a);
}

function isMiddle({ word, upper, capital }: Word): boolean {
  return /^\p{Script=Latin}/u.test(word) && (word.length === 1 ? upper : capital && !NO_NAMES.has(word));
}

/** A name with its title, with what follows it, with the other half of a double name, and with the `@` of an account. */
function matchOf(text: string, words: readonly Word[], { first, end, standIns }: Found): Match {
  let [from, to] = [first, end];
  if (otherHalf(text, words[from - 1], words[from], words[from - 1])) from--;
  if (otherHalf(text, words[to - 1], words[to], words[to])) to++;
  if (isInitial(text, words[to - 1], words[to])) to++;
  while (isBeside(text, words[from - 1], words[from], TITLES)) from--;
  while (isBeside(text, words[to], words[to - 1], SUFFIXES)) to++;
  const begins = words[from]?.from ?? 0;
  const [standIn = SHARED, ...others] = standIns;
  return {
    from: /(?:^|[^\p{L}\p{N}])@$/u.test(text.slice(0, begins)) ? begins - 1 : begins,
    to: words[to - 1]?.to ?? 0,
    standIn: others.length > 0 ? SHARED : standIn,
  };
}

/** The initial of one more name: “Okafor, Miriam A.”. */
function isInitial(text: string, name: Word | undefined, word: Word | undefined): boolean {
  if (!name || !word || word.word.length > 1 || !word.upper || text.charAt(word.to) !== '.') return false;
  return name.word.length > 1 && gapBetween(text, name, word) === 'blank';
}

function isBeside(
  text: string,
  word: Word | undefined,
  name: Word | undefined,
  kind: ReadonlySet<string>,
): boolean {
  if (!word || !name || !kind.has(word.word)) return false;
  const gap = word.from < name.from ? gapBetween(text, word, name) : gapBetween(text, name, word);
  return gap === 'blank' || gap === 'inner' || (gap === 'comma' && kind === SUFFIXES);
}
