import { numbered } from './en.ts';
import { type Form, formsOf, isCharacters, type Label, MOST_WORDS, type Named } from './forms.ts';
import type { Word } from './words.ts';

const SPELLINGS = [0, 1, 2] as const;

/** A form of a name, and the stand-in it comes to. */
export type StoodFor = { form: Form; standIn: string };

/** A name in one of the ways in which it was typed. */
type Name = Named & { forms: Form[]; standIn: string };

/** What a reader says of a name: what it is of, or that it is none and stays. */
export type Correction = Label | 'kept';
export type Corrections = ReadonlyMap<string, Correction>;
/** A name as it was typed, what it is taken for, and the key that a correction of it has. */
export type Taken = { key: string; typed: string; as: Correction };

/**
 * The forms of every name, with what stands in for it: the same for whatever is typed of the same person, so that
 * “Raman”, “P. Raman” and “praman” are Priya Raman where there is one such. Numbered in the order of `named`. `taken`:
 * each name once, those that are kept too.
 */
export function standIns(
  named: readonly Named[],
  corrections: Corrections = new Map(),
): { forms: StoodFor[]; taken: Taken[] } {
  const names = distinct(named);
  const counts: Record<Label, number> = { Person: 0, Firm: 0, Place: 0, Name: 0 };
  const taken = new Map<Name, Taken>();
  for (const [name, whole] of wholeNames(names)) {
    const as = corrections.get(keyOf(whole)) ?? whole.label;
    if (!taken.has(whole)) {
      if (as !== 'kept') whole.standIn = numbered(as, ++counts[as]);
      taken.set(whole, { key: keyOf(whole), typed: typedAs(whole), as });
    }
    name.standIn = whole.standIn;
    if (as !== 'kept' && as !== whole.label) name.forms.push(...formsOf({ ...name, label: as }));
  }
  const forms = names
    .filter(({ standIn }) => standIn !== '')
    .flatMap((name) => name.forms.map((form) => ({ form, standIn: name.standIn })));
  return { forms, taken: [...taken.values()] };
}

function keyOf({ words }: Named): string {
  return words.map(({ word }) => word).join(' ');
}

function typedAs({ words }: Named): string {
  return words.map(({ typed, joined }, at) => (at > 0 ? (joined ? '’' : ' ') : '') + typed).join('');
}

/** Each name once, in the order in which they come. A firm may own a question, and stays a firm. */
function distinct(named: readonly Named[]): Name[] {
  const names = new Map<string, Name>();
  for (const each of named) {
    const key = keyOf(each);
    const known = names.get(key);
    if (!known) names.set(key, { ...each, forms: formsOf(each), standIn: '' });
    else if (isSurer(each, known)) Object.assign(known, { unsure: false, ...each, forms: formsOf(each) });
  }
  return [...names.values()];
}

function isSurer(each: Named, known: Named): boolean {
  if (known.label === 'Firm' || each.label === 'Firm') return known.label !== 'Firm';
  return known.unsure === true && each.unsure !== true;
}

/** For each name the longer one that it is a form or a part of, or itself; in the order of the names. */
function wholeNames(names: readonly Name[]): Map<Name, Name> {
  const wholes = new Map<Name, Name>(names.map((name) => [name, name]));
  const known = new Index();
  const letters = ({ words }: Name) => words.reduce((sum, { spellings }) => sum + spellings[2].length, 0);
  for (const name of names.toSorted((a, b) => letters(b) - letters(a))) {
    const [whole, ...others] = known.wholesOf(name);
    if (whole && others.length === 0) {
      wholes.set(name, whole);
      if (name.label === 'Firm') whole.label = 'Firm';
    } else known.add(name);
  }
  return wholes;
}

/** Finds the names that another one may be short for. */
class Index {
  #byPiece = new Map<string, Set<Name>>();
  #byForm = new Map<string, Set<Name>>();

  add(name: Name): void {
    for (const { spellings } of piecesOf(name.words)) {
      for (const spelling of spellings) put(this.#byPiece, spelling, name);
    }
    for (const form of name.forms) {
      if (form.words.length < 2 && !isCharacters(form)) continue;
      for (const spelling of SPELLINGS) {
        put(this.#byForm, form.words.map((word) => word[spelling]).join(''), name);
      }
    }
  }

  wholesOf({ words }: Name): Name[] {
    const spellings = piecesOf(words).flatMap((piece) => piece.spellings);
    const near = new Set(spellings.flatMap((spelling) => [...(this.#byPiece.get(spelling) ?? [])]));
    const longer = [...near].filter((other) => isWithin(words, other.words));
    if (longer.length > 0) return longer;
    const asOne = SPELLINGS.map((spelling) => words.map((word) => word.spellings[spelling]).join(''));
    return [...new Set(asOne.flatMap((key) => [...(this.#byForm.get(key) ?? [])]))];
  }
}

function put(map: Map<string, Set<Name>>, key: string, name: Name): void {
  const names = map.get(key) ?? new Set();
  map.set(key, names.add(name));
}

function isFull({ word }: Word): boolean {
  return word.length > 1;
}

/** One to three words of a name as one, since “Anne-Marie” is written “Annemarie” too; no initials. */
type Piece = { first: number; end: number; spellings: readonly string[] };
const MOST_JOINED = 3;

function piecesOf(words: readonly Word[]): Piece[] {
  const pieces: Piece[] = [];
  if (words.length > MOST_WORDS) return pieces;
  for (let first = 0; first < words.length; first++) {
    for (let end = first + 1; end <= Math.min(words.length, first + MOST_JOINED); end++) {
      const spellings = SPELLINGS.map((spelling) =>
        words.slice(first, end).reduce((joined, word) => joined + word.spellings[spelling], ''),
      );
      if (spellings[0] && spellings[0].length > 1)
        pieces.push({ first, end, spellings: [...new Set(spellings)] });
    }
  }
  return pieces;
}

/**
 * Whether all words of one name stand in the other. An initial stands for a word that begins with it; beside two
 * words that stand there it may be one more name’s.
 */
function isWithin(inner: readonly Word[], outer: readonly Word[]): boolean {
  const known = new Set(piecesOf(outer).flatMap(({ spellings }) => spellings));
  const covered = new Set<number>();
  for (const { first, end, spellings } of piecesOf(inner)) {
    if (!spellings.some((spelling) => known.has(spelling))) continue;
    for (let at = first; at < end; at++) covered.add(at);
  }
  const said = inner.filter((word, at) => isFull(word) && covered.has(at)).length;
  return inner.every(
    (one, at) =>
      covered.has(at) || (!isFull(one) && (said > 1 || outer.some(({ word }) => word.startsWith(one.word)))),
  );
}
