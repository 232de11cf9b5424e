import { isDoubled } from './context.ts';
import { somebody } from './en.ts';
import { NO_NAMES, SUFFIXES, TITLES } from './vocabulary.ts';
import { gapBetween, type Word } from './words.ts';

/** The words of a name in a text, all that they may come to, and whether they are a part of a name only. */
export type Found = { first: number; end: number; standIns: ReadonlySet<string>; part: boolean };
/** A name found in a text: where it stands, and what stands in for it. */
export type Match = { from: number; to: number; standIn: string };

/** How far each name in a text goes: with its parts beside it, its titles, and what else belongs to it. */
export function matchesOf(text: string, words: readonly Word[], found: readonly Found[]): Match[] {
  const names = together(text, words, found);
  return names.map((name, index) => {
    const [least, most] = [names[index - 1]?.end ?? 0, names[index + 1]?.first ?? words.length];
    return matchOf(text, widened(text, words.slice(least, most), name, least), words);
  });
}

/** Parts of a name that stand beside one another and may be of one person: “Okafor, Dr Miriam”, “Miriam A. Okafor”. */
function together(text: string, words: readonly Word[], found: readonly Found[]): Found[] {
  const joined: Found[] = [];
  for (const each of found) {
    const last = joined.at(-1);
    const shared = last && new Set([...last.standIns].filter((standIn) => each.standIns.has(standIn)));
    if (last && shared?.size && belongs(text, words, last, each)) {
      joined[joined.length - 1] = { ...last, end: each.end, standIns: shared };
    } else joined.push(each);
  }
  return joined;
}

/** Whether two parts belong together: titles, and one more name or initial, may stand between them. */
function belongs(text: string, words: readonly Word[], one: Found, other: Found): boolean {
  if (
    !(one.part || other.part) ||
    isSame(words.slice(one.first, one.end), words.slice(other.first, other.end))
  ) {
    return false;
  }
  const between = words.slice(one.end, other.first).filter(({ word }) => !TITLES.has(word));
  if (between.length > 1 || !between.every((word) => isMiddle(text, word))) return false;
  return words.slice(one.end - 1, other.first).every((word, index) => {
    const behind = words[one.end + index];
    const gap = behind && gapBetween(text, word, behind);
    return gap === 'comma' ? one.part && other.part : gap !== undefined;
  });
}

/** Whether one says what the other says: that is the same name twice. */
function isSame(one: readonly Word[], other: readonly Word[]): boolean {
  const [a, b] = [one, other].map((words) => words.map(({ spellings }) => spellings[2]).join(''));
  return a === undefined || b === undefined || a.includes(b) || b.includes(a);
}

function isMiddle(text: string, { word, upper, capital, to }: Word): boolean {
  if (!/^\p{Script=Latin}/u.test(word)) return false;
  return word.length === 1 ? upper || text.charAt(to) === '.' : capital && !NO_NAMES.has(word);
}

/** A name with its titles, what follows it, an initial and the other half of a double name, all from among `words`. */
function widened(
  text: string,
  words: readonly Word[],
  { first, end, ...found }: Found,
  offset: number,
): Found {
  let [from, to] = [first - offset, end - offset];
  if (isDoubled(text, words[from - 1], words[from], 'before')) from--;
  if (isDoubled(text, words[to - 1], words[to], 'behind')) to++;
  if (isInitial(text, words[to - 1], words[to])) to++;
  while (isTitle(text, words[from - 1], words[from])) from--;
  while (isSuffix(text, words[to - 1], words[to])) to++;
  return { ...found, first: from + offset, end: to + offset };
}

/** The initial of one more name: “Okafor, Miriam A.”. */
function isInitial(text: string, name: Word | undefined, word: Word | undefined): boolean {
  if (!name || !word || word.word.length > 1 || !word.upper || text.charAt(word.to) !== '.') return false;
  return name.word.length > 1 && gapBetween(text, name, word) === 'blank';
}

function isTitle(text: string, title: Word | undefined, name: Word | undefined): boolean {
  if (!title || !name || !TITLES.has(title.word)) return false;
  const gap = gapBetween(text, title, name);
  return gap === 'blank' || gap === 'inner';
}

function isSuffix(text: string, name: Word | undefined, suffix: Word | undefined): boolean {
  if (!name || !suffix || !SUFFIXES.has(suffix.word)) return false;
  const gap = gapBetween(text, name, suffix);
  return gap === 'blank' || gap === 'inner' || gap === 'comma';
}

/** Where a name begins, at the `@` of an account, and ends. */
function matchOf(text: string, { first, end, standIns }: Found, words: readonly Word[]): Match {
  const begins = words[first]?.from ?? 0;
  const account = /(?:^|[^\p{L}\p{N}])@$/u.test(text.slice(Math.max(0, begins - 2), begins));
  const [standIn = somebody, ...others] = standIns;
  return {
    from: account ? begins - 1 : begins,
    to: words[end - 1]?.to ?? 0,
    standIn: others.length > 0 ? somebody : standIn,
  };
}
