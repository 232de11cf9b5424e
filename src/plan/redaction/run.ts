import type { Place } from './context.ts';
import { MOST_WORDS } from './forms.ts';
import { type Gap, gapBetween, type Word } from './words.ts';

const LEAST_WITH_ENDING = 4;

type Keys = readonly [plain: string, long: string, short: string];

/** Words of a text one after another, and what they are together in each spelling. */
export class Run {
  readonly text: string;
  readonly words: readonly Word[];
  readonly first: number;
  keys: Keys = ['', '', ''];
  end: number;
  #gaps: { at: Readonly<Record<number, number>>; gap: Gap }[] = [];

  constructor(text: string, words: readonly Word[], first: number) {
    this.text = text;
    this.words = words;
    this.first = first;
    this.end = first;
  }

  get place(): Place {
    return { text: this.text, words: this.words, first: this.first, end: this.end };
  }

  /** Takes in the next word; false where there is none, or none that belongs to the last. */
  grow(): boolean {
    const [last, next] = [this.words[this.end - 1], this.words[this.end]];
    if (!next || this.end - this.first >= MOST_WORDS) return false;
    if (last && this.end > this.first) {
      const gap = gapBetween(this.text, last, next);
      if (!gap) return false;
      this.#gaps.push({ at: this.keys.map(({ length }) => length), gap });
    }
    const [a, b, c] = this.keys;
    const [plain, long, short] = next.spellings;
    this.keys = [a + plain, b + long, c + short];
    this.end++;
    return true;
  }

  /** Each spelling that differs from those before it, by its number. */
  lookups(): [number, string][] {
    const [plain, long, short] = this.keys;
    const lookups: [number, string][] = [[0, plain]];
    if (long !== plain) lookups.push([1, long]);
    if (short !== plain && short !== long) lookups.push([2, short]);
    return lookups;
  }

  /** The same without the s of a genitive that has lost its apostrophe: “Okafors”. */
  endings(): [number, string][] {
    return this.lookups()
      .filter(([, key]) => key.length > LEAST_WITH_ENDING && /[a-z]s$/.test(key))
      .map(([spelling, key]) => [spelling, key.slice(0, -1)]);
  }

  /** The gaps between its words, and where they are in a spelling. */
  gapsIn(spelling: number): { at: number; gap: Gap }[] {
    return this.#gaps.map(({ at, gap }) => ({ at: at[spelling] ?? 0, gap }));
  }
}
