import type { Section } from './section.ts';
import { wordsOf } from './words.ts';

/** A section as it is shown in a list, without its text. */
export type Shown = Omit<Section, 'text'>;

/**
 * What can be found, as it travels: `words` are all words of all texts, in the order of `inOrder`; `bags` has a line for
 * each section, of which words stand in its text and how often. Each is told by how far it stands behind the one before
 * it, in base 36, and what stands there more than once has a dot and the count.
 */
export type Packed = { shown: Shown[]; words: string; bags: string };

/** Packs sections. Of `common` words, which stand everywhere, nothing is kept. */
export function packed(sections: readonly Section[], common: ReadonlySet<string>): Packed {
  const texts = sections.map(({ text }) => wordsOf(text).filter((word) => !common.has(word)));
  const words = inOrder(texts);
  const places = new Map(words.map((word, place) => [word, place]));
  return {
    shown: sections.map(({ text, ...shown }) => shown),
    words: words.join(' '),
    bags: texts.map((text) => bagOf(text.map((word) => places.get(word) ?? 0))).join('\n'),
  };
}

/**
 * The words of some texts, each once. What stands in about as many texts stands together, in the order in which it first
 * appears: so most steps are short, and travel in a tenth less.
 */
function inOrder(texts: readonly (readonly string[])[]): string[] {
  const first = new Map<string, number>();
  const frequency = new Map<string, number>();
  for (const [place, text] of texts.entries()) {
    for (const word of new Set(text)) {
      if (!first.has(word)) first.set(word, place);
      frequency.set(word, (frequency.get(word) ?? 0) + 1);
    }
  }
  const rank = (word: string) => Math.floor(Math.log2(frequency.get(word) ?? 1));
  return [...first]
    .sort(([one, a], [other, b]) => rank(other) - rank(one) || a - b || (one < other ? -1 : 1))
    .map(([word]) => word);
}

function bagOf(places: readonly number[]): string {
  const counts = new Map<number, number>();
  for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1);
  let before = -1;
  return [...counts]
    .sort(([one], [other]) => one - other)
    .map(([place, count]) => {
      const step = (place - before).toString(36);
      before = place;
      return count > 1 ? `${step}.${count}` : step;
    })
    .join(' ');
}

/** The words of each section’s text, in no order, with a blank between them. */
export function unpackedBags({ words, bags }: Pick<Packed, 'words' | 'bags'>): string[] {
  const all = words.split(' ');
  return bags.split('\n').map((bag) => {
    let place = -1;
    const held = bag
      .split(' ')
      .filter(Boolean)
      .map((entry) => {
        const [step = '', count = '1'] = entry.split('.');
        place += Number.parseInt(step, 36);
        return Array(Number(count)).fill(all[place]).join(' ');
      });
    return held.join(' ');
  });
}
