import { characterParts, CHARACTERS } from './characters.ts';
import type { Spellings } from './letters.ts';
import { ORDINARY } from './ordinary.ts';
import { NO_NAMES, PARTICLES, TIMES } from './vocabulary.ts';
import type { Word } from './words.ts';

/** What a stand-in begins with. */
export type Label = 'Person' | 'Firm' | 'Place' | 'Name';
/** A name as somebody typed it, in words. `unsure`: it may be no name at all, and is one with a capital only. */
export type Named = { label: Label; words: readonly Word[]; unsure?: boolean };

/**
 * What a form of a name needs, to be one where it stands. `capital`: it is an ordinary word too. `capitals`: initials.
 * `title`: a surname in characters, of which nobody can tell where it ends, is one beside a title only.
 */
export type Needs = 'nothing' | 'capital' | 'capitals' | 'title';

/** A form of a name: its words, and how sure it is, 0 for the name itself. */
export type Form = {
  words: readonly Spellings[];
  rank: 0 | 1 | 2;
  needs: Needs;
  /** Surname first, with or without a comma. */
  inverted?: boolean;
  /** Written as one word, it could be another word: “mokafor”. */
  handle?: boolean;
  /** A surname of several words by itself, beside which the rest of the name may stand. */
  alone?: boolean;
};

const [WHOLE, FORM, PART] = [0, 1, 2] as const;
const MOST_UNITS = 5;
/** What has more words is looked for as it is only, where it makes up a field. */
export const MOST_WORDS = 16;

/** Every form in which a name is looked for: whole, surname first, with initials, short, as initials, in part. */
export function formsOf({ label, words, unsure = false }: Named): Form[] {
  if (isStandIn(words) || words.length > MOST_WORDS) {
    return [{ words: words.map(({ spellings }) => spellings), rank: WHOLE, needs: 'nothing' }];
  }
  if (label === 'Firm') return firmForms(words.map(({ spellings }) => spellings));
  const units = unitsOf(words);
  const [unit] = units;
  if (!unit) return [wholeForm(words.map(({ spellings }) => spellings))];
  const whole = wholeForm(
    units.flatMap((each) => each.words),
    unsure && units.length === 1,
  );
  if (isSmallName(units)) for (const each of units) each.capital = true;
  if (units.length === 1 && isCharacters(whole)) return [whole, ...characterParts(plain(unit.words))];
  return [
    whole,
    ...orders(units).flatMap(personForms),
    ...initialsOf(units),
    ...units.flatMap((each) =>
      partsOf(each, unsure || label === 'Name' || (label === 'Place' && units.length > 1)),
    ),
  ];
}

/** “Person 1” of a copy that is redacted again. */
function isStandIn([label, number, ...more]: readonly Word[]): boolean {
  return (
    label !== undefined &&
    NO_NAMES.has(label.word) &&
    /^\p{N}+$/u.test(number?.word ?? '') &&
    more.length === 0
  );
}

/** “kofi mensah”: two words that are no others are a name without capitals too. */
function isSmallName(units: readonly Unit[]): boolean {
  return units.length === 2 && units.every(({ words }) => !isWord(plain(words)) && tellsWho(plain(words)));
}

/** A part of a name that is never taken apart: “MacDonald”, “O’Brien”, “van der Berg”, a name in characters. */
type Unit = { words: Spellings[]; capital: boolean; particles: boolean };

function unitsOf(words: readonly Word[]): Unit[] {
  const units: Unit[] = [];
  let before: Word | undefined;
  for (const word of words) {
    const particles = PARTICLES.has(before?.word ?? '');
    const unit = units.at(-1);
    if (unit && (particles || word.joined || before?.to === word.from)) {
      unit.words.push(word.spellings);
      unit.capital ||= word.capital;
      unit.particles ||= particles;
    } else units.push({ words: [word.spellings], capital: word.capital, particles: false });
    before = word;
  }
  return units.filter((unit) => /\p{L}/u.test(plain(unit.words)));
}

/** The words without blanks, as they are. */
export function plain(words: readonly Spellings[]): string {
  return words.map(([word]) => word).join('');
}

type Order = { given: Unit[]; surname: Spellings[] };

/** Given names and surname, or two; which is which depends on the country, and so all are tried. */
function orders(units: readonly Unit[]): Order[] {
  if (units.length < 2 || units.length > MOST_UNITS) return [];
  const split = (given: Unit[], surnames: Unit[]): Order => ({
    given,
    surname: surnames.flatMap(({ words }) => words),
  });
  return [
    split(units.slice(0, -1), units.slice(-1)),
    split(units.slice(1), units.slice(0, 1)),
    ...(units.length < 3
      ? []
      : [split(units.slice(0, -2), units.slice(-2)), split(units.slice(0, -2), units.slice(-2, -1))]),
  ];
}

function personForms({ given, surname }: { given: Unit[]; surname: Spellings[] }): Form[] {
  const names = given.flatMap(({ words }) => words);
  const first = given[0]?.words ?? [];
  const letters = given.map(initial);
  const letter = letters.slice(0, 1);
  const either = (one: Spellings[], other: Spellings[], handle: boolean): Form[] => {
    const needs = [...one, ...other].every(([word]) => isWord(word)) ? 'capital' : 'nothing';
    return [
      { words: [...one, ...other], rank: FORM, needs, handle },
      { words: [...other, ...one], rank: FORM, needs, handle, inverted: true },
    ];
  };
  const short = shortened(surname);
  return [
    ...either(names, surname, false),
    ...either(letter, surname, true),
    // “van der Berg” is “v. d. Berg” and “vdberg” too, and “Reyl-Bösch” stands without what is before it.
    ...(short
      ? [
          ...either(names, short, false),
          ...either(letter, short, true),
          { ...wholeForm(short), rank: FORM, handle: true, alone: true },
        ]
      : []),
    ...(surname.length > 1 ? [{ ...wholeForm(surname), rank: FORM, alone: true }] : []),
    ...either(first, initials(surname), true).slice(0, 1),
    ...(given.length < 2
      ? []
      : [
          ...either(first, surname, false),
          ...either(letters, surname, true),
          ...either([...first, ...letters.slice(1)], surname, false).slice(0, 1),
        ]),
  ];
}

/** A surname with the particles before it as letters; undefined for one that has none. */
function shortened(surname: readonly Spellings[]): Spellings[] | undefined {
  const isShort = ([word]: Spellings, at: number) => at < surname.length - 1 && PARTICLES.has(word);
  if (!surname.some(isShort)) return undefined;
  return surname.flatMap((word, at) => (isShort(word, at) ? initials([word]) : [word]));
}

function initial({ words }: Unit): Spellings {
  return initials(words)[0] ?? ['', '', ''];
}
function initials(words: readonly Spellings[]): Spellings[] {
  return words.slice(0, 1).map(([a, b, c]) => [a.charAt(0), b.charAt(0), c.charAt(0)]);
}

/** “MO”, “M.O.”, given names first or surname first; only where a script has capitals. */
function initialsOf(units: readonly Unit[]): Form[] {
  const letters = units.map(initial);
  if (letters.length < 2 || letters.length > MOST_UNITS) return [];
  if (!/^\p{Lu}+$/u.test(plain(letters).toUpperCase())) return [];
  return [letters, [...letters.slice(-1), ...letters.slice(0, -1)]].map((words) => ({
    words,
    rank: FORM,
    needs: 'capitals',
  }));
}

/** A name as it is. */
export function wholeForm(words: readonly Spellings[], unsure = false): Form {
  return {
    words,
    rank: WHOLE,
    needs: unsure || words.every(([word]) => isWord(word)) ? 'capital' : 'nothing',
  };
}

/** A word that means something without being a name, or too short to be told from one. */
export function isWord(word: string): boolean {
  if (word.length < 3 || ORDINARY.has(word) || NO_NAMES.has(word) || TIMES.has(word)) return true;
  return /.{3}(?:ing|tions?|ments?|ity|ness|ships?|ics)$/.test(word);
}

/** Any word of a person’s name. */
function partsOf({ words, capital, particles }: Unit, doubted: boolean): Form[] {
  const part = (form: Spellings[]): Form => {
    const unsure = doubted || !capital || (form.length === 1 && isWord(plain(form)));
    const short = isCharacters({ words: form }) && plain(form).length < 2;
    return { words: form, rank: PART, needs: short ? 'title' : unsure ? 'capital' : 'nothing' };
  };
  // “Al Gore”: what looks like a particle may be a name.
  if (particles) {
    const telling = words.filter(([word], index) => index === 0 || tellsWho(word));
    return [part(words), ...telling.map((word) => part([word]))];
  }
  if (!tellsWho(plain(words))) return [];
  return words.length > 1 ? [part(words), part([words.reduce(joined)])] : [part(words)];
}

/** Two words as one: “OBrien”. */
function joined([a, b, c]: Spellings, [d, e, f]: Spellings): Spellings {
  return [a + d, b + e, c + f];
}

function tellsWho(word: string): boolean {
  if (CHARACTERS.test(word)) return true;
  return word.length > 1 && /\p{L}/u.test(word) && !NO_NAMES.has(word) && !PARTICLES.has(word);
}

/** Whether a form is written in characters, a whole name without a blank. */
export function isCharacters({ words }: Pick<Form, 'words'>): boolean {
  return CHARACTERS.test(plain(words));
}

const LEAST_ACRONYM = 3;

/** “Ostrel”, “Ostrel Analytics” and all of “Ostrel Analytics Ltd”; no beginning that names nobody; its initials. */
function firmForms(words: readonly Spellings[]): Form[] {
  const first = words.findIndex(([word]) => !NO_NAMES.has(word));
  const beginnings =
    first < 0 ? [] : words.slice(first).map((_, index) => words.slice(first, first + index + 1));
  const letters = words.flatMap((word) => initials([word]));
  return [
    wholeForm(words),
    ...beginnings.map((form): Form => ({ ...wholeForm(form), rank: PART })),
    ...(letters.length < LEAST_ACRONYM
      ? []
      : [{ words: letters, rank: FORM, needs: 'capitals' } satisfies Form]),
  ];
}
