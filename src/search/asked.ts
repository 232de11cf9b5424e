import { stemmer } from 'stemmer';
import { type Run, runsOf } from './words.ts';

/** What content/ says of words: phrases that mean the same, and words that stand everywhere. */
export type Usage = { synonyms: readonly (readonly string[])[]; common: readonly string[] };

/** The words of the book, by what they are without their endings. */
export type Vocabulary = ReadonlyMap<string, readonly string[]>;

/**
 * What is looked for. `word`: a word as it stands in the book; `guess`: what it may be the beginning of, or was meant to
 * be. `any` of some, the first as it was typed, or `all` of them, best where they stand as the `phrase` they are.
 */
export type Wanted =
  | { is: 'word'; word: string }
  | { is: 'guess'; word: string; mistyped: boolean }
  | { is: 'any'; of: readonly Wanted[] }
  | { is: 'all'; of: readonly Wanted[]; phrase: string };

/** So short a word may be the beginning of anything, or be mistyped into anything. */
const SHORT = 3;

/** The words of some texts, by their stems. */
export function vocabularyOf(words: Iterable<string>): Vocabulary {
  const byStem = new Map<string, string[]>();
  for (const word of new Set(words)) {
    const stem = stemmer(word);
    byStem.set(stem, [...(byStem.get(stem) ?? []), word]);
  }
  return byStem;
}

/** Reads what is asked, with the words of a book and what is said of words. */
export class Reading {
  readonly #vocabulary: Vocabulary;
  readonly #common: ReadonlySet<string>;
  /** Phrases, as the stems of their words, of which each group means the same. */
  readonly #groups: readonly (readonly (readonly string[])[])[];

  constructor(vocabulary: Vocabulary, { synonyms, common }: Usage) {
    this.#vocabulary = vocabulary;
    this.#common = new Set(common);
    this.#groups = synonyms.map((phrases) =>
      phrases.map((phrase) => runsOf(phrase).flatMap(({ words }) => words)),
    );
  }

  /**
   * What a text asks for, each thing by itself: a phrase for which others say something else, or a word. Common words
   * count only where there is nothing else. Of the last word perhaps no more is typed yet than its beginning.
   */
  wantedIn(text: string): Wanted[] {
    const runs = runsOf(text);
    const unfinished = /[\p{L}\p{N}]$/u.test(text);
    const telling: Wanted[] = [];
    const common: Wanted[] = [];
    for (let at = 0; at < runs.length; ) {
      const said = this.#phraseAt(runs.slice(at)) ?? this.#apartAt(runs.slice(at));
      if (said) telling.push(said.wanted);
      else
        for (const run of this.#together(runs[at])) {
          const everywhere = run.words.every((word) => this.#common.has(word));
          (everywhere ? common : telling).push(this.#run(run, unfinished && at === runs.length - 1));
        }
      at += said?.runs ?? 1;
    }
    return telling.length > 0 ? telling : common;
  }

  /** The longest phrase of the table with which some runs begin, none of them cut. */
  #phraseAt(runs: readonly Run[]): { wanted: Wanted; runs: number } | undefined {
    const words = runs.flatMap((run) => run.words);
    const found = this.#groups
      .flatMap((group) =>
        group.map((phrase) => ({ phrase, group, runs: runsIn(runs, this.#lengthOf(phrase, words)) })),
      )
      .filter((one) => one.runs > 0)
      .sort((one, other) => other.phrase.length - one.phrase.length)[0];
    if (!found) return undefined;
    const { phrase, group } = found;
    const all = [phrase, ...group.filter((other) => other !== phrase)].map((one) => this.#phrase(one));
    return { wanted: { is: 'any', of: all }, runs: found.runs };
  }

  /** With how many words a phrase is said at their beginning, common ones between its own counted in; 0 where it is not. */
  #lengthOf(phrase: readonly string[], words: readonly string[]): number {
    let length = 0;
    for (const wanted of phrase) {
      const same = () => stemmer(words[length] ?? '') === stemmer(wanted);
      while (length > 0 && !same() && this.#common.has(words[length] ?? '')) length++;
      if (!same()) return 0;
      length++;
    }
    return length;
  }

  /** Two runs that the book writes as one word: “fall back” is “fallback” there. */
  #apartAt([one, other]: readonly Run[]): { wanted: Wanted; runs: number } | undefined {
    const words = [...(one?.words ?? []), ...(other?.words ?? [])];
    const joined = words.join('');
    if (!other || words.length !== 2 || !this.#stands(joined)) return undefined;
    return { wanted: { is: 'any', of: [this.#word(joined), this.#phrase(words)] }, runs: 2 };
  }

  /** A run as one where the book has it so, or else each of its words by itself: “post-mortem” may be half of what stands there. */
  #together(run: Run | undefined): Run[] {
    if (!run?.joined || this.#stands(run.joined)) return run ? [run] : [];
    return run.words.map((word) => ({ words: [word], joined: undefined }));
  }

  /** Whether a word stands in the book, with any ending. */
  #stands(word: string): boolean {
    return this.#vocabulary.has(stemmer(word));
  }

  #phrase(words: readonly string[]): Wanted {
    const telling = words.filter((word) => !this.#common.has(word));
    const of = (telling.length > 0 ? telling : words).map((word) => this.#word(word));
    return { is: 'all', of, phrase: words.join(' ') };
  }

  /** A run as one word or in parts: “go-live” is found where “golive” stands, and where both words do. */
  #run({ words, joined }: Run, unfinished: boolean): Wanted {
    const [word = ''] = words;
    if (joined === undefined) return this.#word(word, unfinished);
    return { is: 'any', of: [{ is: 'word', word: joined }, this.#phrase(words)] };
  }

  /** A word with any ending that stands in the book; of one that does not, what it may begin, or was meant to be. */
  #word(word: string, unfinished = false): Wanted {
    const forms = this.#vocabulary.get(stemmer(word)) ?? [];
    const known = [word, ...forms.filter((form) => form !== word)].map(
      (form): Wanted => ({
        is: 'word',
        word: form,
      }),
    );
    if (forms.length === 0) known.push(...this.#asTwo(word));
    const mistyped = forms.length === 0 && word.length > SHORT && !/\d/.test(word);
    if (!(mistyped || unfinished || forms.length === 0) || word.length < SHORT)
      return { is: 'any', of: known };
    return { is: 'any', of: [...known, { is: 'guess', word, mistyped }] };
  }

  /** A word that is two of the book, written as one: “headoffice”. */
  #asTwo(word: string): Wanted[] {
    for (let at = SHORT + 1; at < word.length - SHORT; at++) {
      const words = [word.slice(0, at), word.slice(at)];
      if (words.every((half) => this.#stands(half) && !this.#common.has(half))) return [this.#phrase(words)];
    }
    return [];
  }
}

/** How many runs hold so many words; 0 where one would be cut. */
function runsIn(runs: readonly Run[], words: number): number {
  if (words === 0) return 0;
  let left = words;
  const end = runs.findIndex((run) => {
    left -= run.words.length;
    return left <= 0;
  });
  return left === 0 ? end + 1 : 0;
}
