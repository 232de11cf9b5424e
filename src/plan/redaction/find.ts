import { ADDRESS, addressesIn } from './addresses.ts';
import { isWord, type Label, type Named } from './forms.ts';
import {
  FIRM_ENDINGS,
  HONORIFICS,
  MONTHS,
  NO_NAMES,
  PARTICLES,
  PLACES,
  PROCESSES,
  SMALL,
  SUFFIXES,
  TITLES,
  UNITS,
  UNITS_BEHIND,
  WORK,
} from './vocabulary.ts';
import { gapBetween, type Word, wordsOf } from './words.ts';

/** Whether two single names with a comma between them are one, the surname first: “Okafor, Miriam”. */
export type IsPair = (surname: Word, given: Word) => boolean;

/** A lone name without capitals has no more words than this; more are a phrase. */
const MOST_SMALL = 3;
/** A name in a field for something else has no more words than this. */
const MOST_AMONG = 4;

/**
 * The names in a field that holds a person: whatever is no post, no part of an organisation and no small word.
 * Where anything has a capital, only that is a name. What is left unclear is a name as a whole.
 */
export function namesIn(typed: string, isPair: IsPair = () => false): Named[] {
  const others = [...standInsIn(typed), ...addressesIn(typed)];
  const text = withoutNoise(typed);
  const runs = paired(text, runsIn(text), isListOfPairs(typed) ? () => true : isPair);
  const capitals = runs.flatMap(capitalised);
  if (capitals.length > 0) return [...capitals, ...others];
  const short = runs.filter(({ words }) => words.length <= MOST_SMALL);
  if (others.length > 0) return others;
  if (short.length > 0) return short;
  const all = wordsOf(text);
  return all.some((word) => mayTell(word, all)) ? [{ label: 'Person', words: all }] : [];
}

/** Whether a word tells who somebody is; a number does that by itself, and not in “tier 2 support”. */
function mayTell({ word }: Word, { length }: readonly Word[]): boolean {
  return !NO_NAMES.has(word) && !WORK.has(word) && (length === 1 || !/^(?:\p{N}+|.)$/u.test(word));
}

/**
 * The names in a field that holds something else: up to four words with capitals that are no other words. One word
 * alone, such as the firm of “Ostrel and legal”, is that of something.
 */
export function namesAmong(typed: string): Named[] {
  return runsIn(withoutNoise(typed))
    .filter(
      ({ words, label }) =>
        words.length <= MOST_AMONG &&
        words.every(
          ({ word, capital }, at) =>
            capital && (UNCUT.test(word) || !isWord(word) || (at > 0 && label === 'Firm')),
        ) &&
        (words.length > 1 || !words.some(({ upper }) => upper)),
    )
    .map((each) => (each.words.length > 1 || each.label !== 'Person' ? each : { ...each, label: 'Name' }));
}

/**
 * The firm a contract is with: what stands before the first comma, bracket or dash, or the names in it where
 * that is a phrase; and people named after it.
 */
export function firmIn(typed: string): Named[] {
  const text = withoutNoise(typed);
  const end = /[,;:()|\r\n]|\s[-–—]\s/.exec(text)?.index ?? text.length;
  const firm = text.slice(0, end);
  const people = runsIn(text.slice(end)).flatMap(capitalised);
  const words = wordsOf(firm);
  const phrase = words.length > MOST_SMALL ? runsIn(firm).flatMap(capitalised) : [];
  const named: Named[] = phrase.length > 0 ? phrase : isService(words) ? [] : [{ label: 'Firm', words }];
  return [
    ...named.map((each): Named => ({ ...each, label: 'Firm' })),
    ...people,
    ...standInsIn(typed),
    ...addressesIn(typed),
  ];
}

/** A contract that is called by what it is for: “Scoring service”. */
function isService(words: readonly Word[]): boolean {
  if (words.length === 0) return true;
  return words.every(({ word }) => NO_NAMES.has(word)) && !words.every(({ capital }) => capital);
}

/** What says in a copy that something is gone. */
const REMOVED = /\((?:amount|address) removed\)/g;
const STAND_IN = /\b((Person|Firm|Place|Name) \d+)\b(?:['’]s\b)?/g;
const DATE = new RegExp(
  `\\b\\d{1,2}(?:st|nd|rd|th)?\\.?\\s+(?:${MONTHS})\\b|\\b(?:${MONTHS})\\.?\\s+\\d+\\b|\\b(?:19|20)\\d{2}\\b`,
  'gi',
);
/** “Miriam (Mimi) Okafor” */
const NICKNAME = /\((\p{Lu}\p{L}+)\)(?=\s\p{Lu})/gu;
const TITLED = new RegExp(
  `(?<=[\\p{Script=Han}\\p{Script=Hangul}ー\\p{Script=Katakana}\\p{Script=Hiragana}]\\s?)(?:${HONORIFICS})(?![\\p{L}])`,
  'gu',
);

/** The text with marks in place of what is no name, so that everything else stands where it stood. */
function withoutNoise(typed: string): string {
  const blank = (noise: string) => ';'.repeat(noise.length);
  return typed
    .replace(REMOVED, blank)
    .replace(ADDRESS, blank)
    .replace(DATE, blank)
    .replace(TITLED, blank)
    .replace(NICKNAME, '"$1"');
}

/** What stands for a name in a copy, which may be redacted again: “Person 1”. */
function standInsIn(typed: string): Named[] {
  return [...typed.matchAll(STAND_IN)].map(([, standIn = '', label]) => ({
    label: label as Label,
    words: wordsOf(standIn),
  }));
}

/** Words beside one another that may be a name; that of a place or a team, where one of their words follows. */
function runsIn(text: string): Named[] {
  const runs: Named[] = [];
  let run: Word[] = [];
  const end = (unit?: string) => {
    while (PARTICLES.has(run.at(-1)?.word ?? '')) run.pop();
    if (run.length > 0 && !isUnit(run) && !isFunction(run, unit)) runs.push(nameOf(run, unit));
    run = [];
  };
  let before: Word | undefined;
  for (const word of wordsOf(text)) {
    const adjoins = before && isClose(text, before, word);
    if (!adjoins) end();
    if (mayBeName(word, run)) run.push(word);
    else end(adjoins ? word.word : undefined);
    before = word;
  }
  end();
  return runs;
}

function isClose(text: string, one: Word, other: Word): boolean {
  const gap = gapBetween(text, one, other);
  return gap === 'touching' || gap === 'inner' || gap === 'blank';
}

/**
 * A run and the word behind it: “Leeds hub” and “Canary Wharf office” are places, “Kraken squad” is a team, and what is
 * called after a single word, such as “Kraken operations”, may be no name at all.
 */
function nameOf(words: Word[], behind = ''): Named {
  const unsure = words.some(({ word, capital }) => !capital || isWord(word));
  if (PLACES.has(behind)) return { label: 'Place', words, unsure };
  if (UNITS.has(behind) && words.length === 1) return { label: 'Name', words, unsure: true };
  if (words.length > 1 && FIRM_ENDINGS.has(words.at(-1)?.word ?? '')) return { label: 'Firm', words };
  if (words.length > 1 || SMALL.has(behind) || !NO_NAMES.has(behind)) return { label: 'Person', words };
  return { label: 'Name', words, unsure: true };
}

const UNCUT = /^[\p{Script=Han}\p{Script=Hangul}]/u;
const UNIT = new RegExp(
  `^[\\p{Script=Han}\\p{Script=Hangul}\\p{Script=Katakana}ー]{2,}(?:${UNITS_BEHIND})$`,
  'u',
);

/** A part of an organisation in characters: “人事部”. */
function isUnit(run: readonly Word[]): boolean {
  return UNIT.test(run.map(({ word }) => word).join(''));
}

/** What a function is called by before what it does, “Case management”, or a letter before a number, “L2 support”. */
function isFunction(run: readonly Word[], behind = ''): boolean {
  const [first] = run;
  if (run.length === 1 && first?.word.length === 1 && /^\p{N}/u.test(behind)) return true;
  const words = run.map(({ word }) => word);
  return (
    [...words, behind].some((word) => PROCESSES.has(word)) &&
    words.every((word) => WORK.has(word) || PROCESSES.has(word))
  );
}

function mayBeName({ word, capital, upper }: Word, run: readonly Word[]): boolean {
  if (TITLES.has(word) || SUFFIXES.has(word) || !/\p{L}/u.test(word)) return false;
  if (!NO_NAMES.has(word)) return true;
  // “Anna Head”, “Ostrel Analytics”, “Nguyễn Văn An”: after a first name, what has a capital is a name too.
  const [first] = run;
  if (capital && first?.capital && !upper && word.length < 4 && !UNITS.has(word)) return true;
  return (
    capital && run.length === 1 && first?.capital === true && !NO_NAMES.has(first.word) && !UNITS.has(word)
  );
}

/** “Okafor, Miriam; Reyl, Tomas” */
function isListOfPairs(typed: string): boolean {
  const items = typed.split(/[;\n]/).filter((item) => item.trim() !== '');
  return items.length > 1 && items.every((item) => /^\s*\p{Lu}[^\s,]*,\s*\p{Lu}[^\s,]*\.?\s*$/u.test(item));
}

/** Two single names that are one become one, given name first. */
function paired(text: string, runs: Named[], isPair: IsPair): Named[] {
  const names: Named[] = [];
  for (const run of runs) {
    const [surname] = names.at(-1)?.words.slice(-1) ?? [];
    const [given] = run.words;
    const single = names.at(-1)?.words.length === 1 && given && surname;
    if (
      single &&
      gapBetween(text, surname, given) === 'comma' &&
      (given.word.length === 1 || isPair(surname, given))
    ) {
      names[names.length - 1] = { label: 'Person', words: [...run.words, surname] };
    } else names.push(run);
  }
  return names;
}

/** The parts of a run that have capitals; a short run with any is one name. */
function capitalised(named: Named): Named[] {
  const { words } = named;
  if (!words.some(({ capital }) => capital)) return [];
  if (words.length <= MOST_SMALL) return [named];
  const parts: Word[][] = [[]];
  for (const word of words) {
    if (word.capital || PARTICLES.has(word.word)) parts.at(-1)?.push(word);
    else parts.push([]);
  }
  return parts
    .filter((part) => part.some(({ capital }) => capital))
    .map((part) => ({ ...named, words: part }));
}
