import { MONTHS, NO_NAMES, PARTICLES, TITLES } from './vocabulary.ts';

/** A word of a text: without case and accents, where it stands, and whether a capital is in it. */
export type Word = { word: string; from: number; to: number; capital: boolean };

/** The words of a text in order; the s of a genitive is none. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: typed, index } of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const word = typed.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    if (word === '' || (word === 's' && /['’]/.test(text[index - 1] ?? ''))) continue;
    // A script without small letters has no other way to show a name.
    const capital = /\p{Lu}|\p{Lt}|\p{Lo}/u.test(typed);
    words.push({ word, from: index, to: index + typed.length, capital });
  }
  return words;
}

/** True when nothing but what stands inside a name is between two words: “Anne-Marie”, “J. Abara”. */
export function adjoin(text: string, one: Word, other: Word): boolean {
  return /^(?:[^\S\r\n]|[.'’_\-‐‑]){1,3}$/.test(text.slice(one.to, other.from));
}

/** A lone name without capitals has no more words than this; more are a phrase. */
const MOST_SMALL = 3;

/**
 * The names in a field that holds a person: whatever is no post, no part of an organisation and no small word.
 * Where anything has a capital, only that is a name. What is left unclear is a name as a whole.
 */
export function namesIn(typed: string): Word[][] {
  const text = typed.replace(DATE, (date) => ';'.repeat(date.length));
  const runs = runsIn(text);
  const capitals = runs.flatMap(capitalised);
  if (capitals.length > 0) return capitals;
  const short = runs.filter((run) => run.length <= MOST_SMALL);
  if (short.length > 0) return short;
  const all = wordsOf(text);
  return all.some(({ word }) => !NO_NAMES.has(word)) ? [all] : [];
}

const DATE = new RegExp(
  `\\b\\d{1,2}(?:st|nd|rd|th)?\\.?\\s+(?:${MONTHS})\\b|\\b(?:${MONTHS})\\.?\\s+\\d+\\b|\\b(?:19|20)\\d{2}\\b`,
  'gi',
);

/**
 * The firm a contract is with: what stands before the first comma, bracket or dash, or the names in it where
 * that is a phrase; and people named after it.
 */
export function firmIn(typed: string): { firms: Word[][]; people: Word[][] } {
  const end = /[,;:()|\r\n]|\s[-–—]\s/.exec(typed)?.index ?? typed.length;
  const people = runsIn(typed.slice(end)).flatMap(capitalised);
  const words = wordsOf(typed.slice(0, end));
  const phrase = words.length > MOST_SMALL ? runsIn(typed.slice(0, end)).flatMap(capitalised) : [];
  if (phrase.length > 0) return { firms: phrase, people };
  const service = words.every(({ word }) => NO_NAMES.has(word)) && !words.every(({ capital }) => capital);
  return { firms: service || words.length === 0 ? [] : [words], people };
}

/** Words beside one another that may be a name. */
function runsIn(text: string): Word[][] {
  const runs: Word[][] = [];
  let run: Word[] = [];
  const end = () => {
    while (PARTICLES.has(run.at(-1)?.word ?? '')) run.pop();
    if (run.length > 0) runs.push(run);
    run = [];
  };
  let before: Word | undefined;
  for (const word of wordsOf(text)) {
    if (before && !adjoin(text, before, word)) end();
    if (mayBeName(word, run)) run.push(word);
    else end();
    before = word;
  }
  end();
  return runs;
}

function mayBeName({ word, capital }: Word, run: readonly Word[]): boolean {
  if (TITLES.has(word) || !/\p{L}/u.test(word)) return false;
  if (!NO_NAMES.has(word)) return true;
  // “Anna Head”, “Ostrel Analytics”: after a single first name, what has a capital is a surname too.
  const [first] = run;
  return capital && run.length === 1 && first?.capital === true && !NO_NAMES.has(first.word);
}

/** The parts of a run that have capitals; a short run with any is one name. */
function capitalised(run: Word[]): Word[][] {
  if (!run.some(({ capital }) => capital)) return [];
  if (run.length <= MOST_SMALL) return [run];
  const parts: Word[][] = [[]];
  for (const word of run) {
    if (word.capital || PARTICLES.has(word.word)) parts.at(-1)?.push(word);
    else parts.push([]);
  }
  return parts.filter((part) => part.some(({ capital }) => capital));
}
