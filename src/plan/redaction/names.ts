import { cutsOf as cutsOfWord, isLong, type Stem, stemsOf, tellsCase } from './declined.ts';
import { type Found, type Match, matchesOf } from './extent.ts';
import { program as PROGRAM } from './en.ts';
import { fits } from './fits.ts';
import { type Form, isWord, MOST_WORDS, type Named, wholeForm } from './forms.ts';
import { publicIn } from './public.ts';
import { Run } from './run.ts';
import { isOther, soundOf } from './sound.ts';
import { type Corrections, standIns, type Taken } from './standIns.ts';
import { type Word, wordsOf } from './words.ts';

/** What is found under one key: a form, where a blank may be in it, and all that it may come to. */
type Entry = { form: Form; cuts: readonly number[]; rank: number; standIns: Set<string> };
type Fitting = Pick<Found, 'standIns' | 'part'>;

const SPELLINGS = [0, 1, 2] as const;
/** By so many letters keys are told from what is none. */
const BEGINNING = 4;
/** A whole name with so many letters is no part of another word by chance. */
const LEAST_WITHIN = 8;

/** Knows names in every form, wherever they stand in a text; the same name has the same stand-in everywhere. */
export class Names {
  /** By all words together. */
  #index = new Map<string, Entry[]>();
  /** The length of the longest key, by how it begins. */
  #longest = new Map<string, number>();

  /** Names of one word, by what each begins with in any case. */
  #stems = new Map<string, (Stem & { key: string })[]>();

  /** Names of one word in other scripts, by how they sound in Latin letters. */
  #sounds = new Map<string, string[]>();

  readonly taken: readonly Taken[];

  /** `named` in the order in which stand-ins are numbered. */
  constructor(program: string, named: readonly Named[], corrections?: Corrections) {
    const words = wordsOf(program).map(({ spellings }) => spellings);
    if (words.length > 0) this.#add(wholeForm(words), PROGRAM);
    const { forms, taken } = standIns(named, corrections);
    for (const { form, standIn } of forms) this.#add(form, standIn);
    this.taken = taken;
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
      if (!this.#index.has(key) && form.needs !== 'capitals') this.#addElsewhere(key, form);
      this.#index.set(key, entries);
      for (let length = 1; length <= BEGINNING; length++) {
        const begin = key.slice(0, length);
        this.#longest.set(begin, Math.max(key.length, this.#longest.get(begin) ?? 0));
      }
    }
  }

  /** What the name is in other cases, in another script, and within a longer word: “ineskrollnotes”. */
  #addElsewhere(key: string, { words, handle }: Form): void {
    if (words.length > 1) {
      if (!handle && key.length >= LEAST_WITHIN && /^[a-z]+$/.test(key))
        this.#addStem({ stem: key, cases: undefined }, key);
      return;
    }
    const sound = isOther(key) ? soundOf(key) : undefined;
    if (sound) this.#sounds.set(sound, [...(this.#sounds.get(sound) ?? []), key]);
    for (const stem of stemsOf(key)) this.#addStem(stem, key);
  }

  #addStem(stem: Stem, key: string): void {
    const known = this.#stems.get(stem.stem) ?? [];
    known.push({ ...stem, key });
    this.#stems.set(stem.stem, known);
  }

  /**
   * Every name in a text, in order. `field`: the text is of a field that holds names, where a name that is an
   * ordinary word too needs no capital.
   */
  find(text: string, field: boolean): Match[] {
    const words = wordsOf(text);
    const found: Found[] = [];
    const whole = field && words.length > MOST_WORDS && this.#whole(words);
    if (whole) return [{ from: 0, to: text.length, standIn: whole }];
    const known = publicIn(text);
    const isPublic = ({ from }: Word) => known.some((each) => each.from <= from && from < each.to);
    for (let first = 0; first < words.length; ) {
      const word = words[first];
      const here = word && !isPublic(word) ? this.#at(text, words, first, field) : undefined;
      if (here) found.push(here);
      first = here?.end ?? first + 1;
    }
    return matchesOf(text, words, found);
  }

  /** What stands in for a phrase that was taken for a name as a whole, in the field that it makes up. */
  #whole(words: readonly Word[]): string | undefined {
    const [entry] = this.#index.get(words.map(({ word }) => word).join('')) ?? [];
    return entry && [...entry.standIns][0];
  }

  /** The longest name that begins with the word at `first`. */
  #at(text: string, words: readonly Word[], first: number, field: boolean): Found | undefined {
    if (!words[first]?.spellings.some((word) => this.#begins(word))) {
      return this.#declined(text, words, first, field);
    }
    const run = new Run(text, words, first);
    let longest: Found | undefined;
    while (run.grow() && run.keys.some((key) => this.#begins(key))) {
      const fitting = this.#fitting(run, field);
      if (fitting.standIns.size > 0) longest = { first, end: run.end, ...fitting };
    }
    return longest ?? this.#declined(text, words, first, field);
  }

  /** The name that the word at `first` is another case of, or the same in another script. */
  #declined(text: string, words: readonly Word[], first: number, field: boolean): Found | undefined {
    const word = words[first];
    if (!word || isWord(word.word)) return undefined;
    const run = new Run(text, words, first);
    run.grow();
    const keys = cutsOfWord(word.word).flatMap(([stem, ending]) =>
      (this.#stems.get(stem) ?? [])
        .filter((each) => (word.capital || isLong(each, ending)) && tellsCase(text, each, ending))
        .map(({ key }) => key),
    );
    const sound = this.#sounds.size > 0 ? soundOf(word.word) : undefined;
    if (sound && /^[a-z]/.test(word.word) && (word.capital || sound.length > BEGINNING))
      keys.push(...(this.#sounds.get(sound) ?? []));
    if (keys.length === 0) return undefined;
    const fitting = this.#among(
      [...new Set(keys)].map((key) => [0, key]),
      run,
      field,
    );
    return fitting.standIns.size > 0 ? { first, end: run.end, ...fitting } : undefined;
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
        part = form.rank === 2 || form.alone === true;
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
    one.form.alone === other.form.alone &&
    one.cuts.join() === other.cuts.join()
  );
}
