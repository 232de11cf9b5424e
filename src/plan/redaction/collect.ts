import { isIsoDate } from '../../language/dates.ts';
import { isCurrency } from '../../language/isCurrency.ts';
import { readNumber } from '../../language/readNumber.ts';
import type { Plan } from '../document/schema.ts';
import { firmIn, namesAmong, namesIn } from './find.ts';
import type { Named } from './forms.ts';
import { folded } from '../../language/folded.ts';
import { MONEY_WORDS, NO_NAMES, PERSONAL_WORDS, PLACES, TIMES } from './vocabulary.ts';
import type { Fields, Kind } from '../../sheets/fields.ts';
import { ENVELOPE, FIELDS, fieldAt, visitFields } from '../document/fields.ts';
import { gapBetween, wordsOf } from './words.ts';

/** What of a plan is looked for in all of its texts. */
export type Collected = { program: string; named: Named[]; money: string[] };

/** “11,400 alerts”, “£40” */
const IS_SUM = /^[^\p{L}]*\p{Nd}/u;

/** What is typed, by what it may hold. */
type Typed = { people: string[]; functions: string[]; firms: string[]; texts: string[]; money: string[] };

/**
 * What is typed into the fields for names and for money: also where nobody expects it, in fields of a newer build,
 * in those that two people disagree about, in those for a date or a number. `also`: names from nowhere in the plan.
 */
export function collected(plan: Plan, also: readonly string[]): Collected {
  const typed = typedIn(plan);
  const pairs = pairsIn(typed);
  const places = placesIn(typed.texts);
  const sums = also.filter((line) => IS_SUM.test(line));
  const others = also.filter((line) => !IS_SUM.test(line)).map(wordsOf);
  return {
    program: plan.program.name,
    named: [
      ...typed.people
        .flatMap((text) => namesIn(text, (surname, given) => pairs.has(`${given.word} ${surname.word}`)))
        .map((each) => (isPlace(each, places) ? { ...each, label: 'Place' as const } : each)),
      ...typed.functions.flatMap(namesAmong),
      ...typed.firms.flatMap(firmIn),
      ...others.filter(({ length }) => length > 0).map((words): Named => ({ label: 'Name', words })),
    ],
    money: [...typed.money, ...sums],
  };
}

function typedIn(plan: Plan): Typed {
  const typed: Typed = { people: [], functions: [], firms: [], texts: [], money: [] };
  visitFields(FIELDS, plan, (kind, value) => take(typed, kind, String(value)));
  for (const { at, mine, theirs, by, theirsBy } of plan.disagreements) {
    typed.people.push(by, theirsBy);
    for (const side of [mine, theirs]) take(typed, kindAt(at), side);
  }
  visitUnknown(FIELDS, plan, (words, value) => {
    if (words.some((word) => PERSONAL_WORDS.has(word))) typed.people.push(value);
    else if (words.some((word) => MONEY_WORDS.has(word))) typed.money.push(value);
  });
  return typed;
}

function take(typed: Typed, kind: Kind, value: string): void {
  switch (kind) {
    case 'person':
      typed.people.push(value);
      break;
    case 'firm':
      typed.firms.push(value);
      break;
    case 'money':
      typed.money.push(value);
      break;
    case 'function':
      typed.functions.push(value);
      break;
    case 'text':
      typed.texts.push(value);
      break;
    case 'date':
    case 'number':
    case 'currency':
      if (isNameAlone(value)) typed.people.push(value);
      break;
  }
}

/** A name where a day or a number belongs: by whom, and not by when. */
function isNameAlone(value: string): boolean {
  if (!/(?<!\S)\p{Lu}\S*\s+\p{Lu}/u.test(value)) return false;
  if (isIsoDate(value) || isCurrency(value) || readNumber(value).kind !== 'invalid') return false;
  const words = wordsOf(value);
  const names = words.every(({ word, capital }) => capital && !NO_NAMES.has(word) && !TIMES.has(word));
  return names && words.length > 1 && words.length < 5 && !/\d/.test(value);
}

/** What the field holds that two people disagree about: its place is its keys, and ids of rows, from the top. */
function kindAt(at: string): Kind {
  let fields: Fields = FIELDS;
  for (const key of at.split('/')) {
    const field = fieldAt(fields, key);
    if (!field) continue;
    if (!('fields' in field)) return field.is;
    fields = field.fields;
  }
  return 'text';
}

type Visit = (words: readonly string[], value: string) => void;

/** Hands every text in a field that the table does not know to `visit`, with the words of the keys that lead to it. */
function visitUnknown(known: Fields, value: unknown, visit: Visit): void {
  if (Array.isArray(value)) for (const row of value) visitUnknown(known, row, visit);
  for (const [key, inner] of entriesOf(value)) {
    const field = fieldAt(known, key);
    if (field) visitUnknown('fields' in field ? field.fields : {}, inner, visit);
    else if (known !== FIELDS || !ENVELOPE.includes(key)) visitAll(inner, keyWords(key), visit);
  }
}

function visitAll(value: unknown, words: readonly string[], visit: Visit): void {
  if (typeof value === 'string' || typeof value === 'number') visit(words, String(value));
  if (Array.isArray(value)) for (const item of value) visitAll(item, words, visit);
  for (const [key, inner] of entriesOf(value)) visitAll(inner, [...words, ...keyWords(key)], visit);
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}

function keyWords(key: string): string[] {
  return wordsOf(key).map(({ word }) => word);
}

const PLACE = new RegExp(
  `(?<![\\p{L}\\p{M}])(\\p{Lu}[\\p{L}\\p{M}]+)\\s(?:${[...PLACES].join('|')})(?![\\p{L}])`,
  'gu',
);

/** What is called a place somewhere: “the Leeds hub”. */
function placesIn(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => [...text.matchAll(PLACE)].map(([, name = '']) => folded(name))));
}

function isPlace({ words }: Named, places: ReadonlySet<string>): boolean {
  const [word, ...others] = words;
  return word !== undefined && others.length === 0 && places.has(word.word);
}

/**
 * Which of the names that were typed as “Okafor, Miriam” stand as “Miriam Okafor” elsewhere: they are of one person,
 * and others may be of two.
 */
function pairsIn({ people, texts }: Typed): ReadonlySet<string> {
  const commas = people.flatMap((text) => [
    ...text.matchAll(/(?<![\p{L}\p{M}'’-])([\p{L}\p{M}'’-]+),\s*(\p{Lu}[\p{L}\p{M}'’-]*)/gu),
  ]);
  const sought = new Map(commas.map(([, surname = '', given = '']) => [given, `${given} ${surname}`]));
  const pairs = new Set<string>();
  for (const [given, pair] of sought) {
    const key = wordsOf(pair).map(({ word }) => word);
    for (const text of [...people, ...texts]) {
      if (text.includes(given) && hasInRow(text, key)) pairs.add(key.join(' '));
    }
  }
  return pairs;
}

function hasInRow(text: string, [given, surname]: readonly string[]): boolean {
  const words = wordsOf(text);
  return words.some((word, index) => {
    const next = words[index + 1];
    if (!next || word.word !== given || next.word !== surname) return false;
    return gapBetween(text, word, next) === 'blank';
  });
}
