import { wordsKey } from '../../language/names.ts';

/**
 * Whether two names are of one function, or of one person: all the words of one stand in the other, so that
 * "Compliance" is "Financial-crime compliance", and "Raman" is "Dr Priya Raman".
 */
export function sameName(one: string, other: string): boolean {
  return namesakes([one])(other) === 0;
}

/**
 * Looks names up among others: gives the place of the first that is the same name, or -1. Each name is looked
 * for under its rarest word alone, so that thousands can be held against thousands.
 */
export function namesakes(names: readonly string[]): (name: string) => number {
  const all = names.map(wordsOf);
  const having = new Map<string, number[]>();
  for (const [place, words] of all.entries()) for (const word of words) push(having, word, place);
  const rarity = (word: string) => having.get(word)?.length ?? 0;
  const rarest = (words: ReadonlySet<string>) =>
    [...words].reduce((one, other) => (rarity(other) < rarity(one) ? other : one), [...words][0] ?? '');
  const underRarest = new Map<string, number[]>();
  for (const [place, words] of all.entries()) push(underRarest, rarest(words), place);

  return (name) => {
    const words = wordsOf(name);
    if (words.size === 0) return -1;
    const longer = having.get(rarest(words))?.find((place) => within(words, all[place]));
    const shorter = [...words].flatMap(
      (word) => underRarest.get(word)?.find((place) => within(all[place], words)) ?? [],
    );
    const places = [...shorter, ...(longer === undefined ? [] : [longer])];
    return places.length === 0 ? -1 : Math.min(...places);
  };
}

function within(inner: ReadonlySet<string> = NONE, outer: ReadonlySet<string> = NONE): boolean {
  return [...inner].every((word) => outer.has(word));
}

const NONE: ReadonlySet<string> = new Set();

function push(lists: Map<string, number[]>, key: string, place: number): void {
  const list = lists.get(key);
  if (list) list.push(place);
  else lists.set(key, [place]);
}

const FILLERS = new Set(['and', 'the', 'of', 'for']);

function wordsOf(name: string): Set<string> {
  const words = wordsKey(name).match(/[\p{L}\p{N}]+/gu) ?? [];
  // A number is one of what it stands behind: “Person 5” is not in “Person 10, 5 days a week”.
  const told = words.map((word, at) => (/^\p{N}/u.test(word) && at > 0 ? `${words[at - 1]} ${word}` : word));
  return new Set(told.filter((word) => !FILLERS.has(word)));
}
