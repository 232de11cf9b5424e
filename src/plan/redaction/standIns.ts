import { type Form, formsOf, isCharacters, type Label, type Named } from './forms.ts';
import type { Word } from './words.ts';

/** A form of a name, and the stand-in it comes to. */
export type StoodFor = { form: Form; standIn: string };

/** A name in one of the ways in which it was typed. */
type Name = { words: readonly Word[]; label: Label; forms: Form[]; standIn: string };

/**
 * The forms of every name, with what stands in for it: the same for whatever is typed of the same person, so that
 * “Raman”, “P. Raman” and “praman” are Priya Raman where there is one such. Numbered in the order of `named`.
 */
export function standIns(named: readonly Named[]): StoodFor[] {
  const names = distinct(named);
  const counts: Record<Label, number> = { Person: 0, Firm: 0, Name: 0 };
  for (const [name, whole] of wholeNames(names)) {
    if (whole.standIn === '') whole.standIn = `${whole.label} ${++counts[whole.label]}`;
    name.standIn = whole.standIn;
  }
  return names.flatMap(({ forms, standIn }) => forms.map((form) => ({ form, standIn })));
}

/** Each name once, in the order in which they come. A firm may own a question: it stays a firm. */
function distinct(named: readonly Named[]): Name[] {
  const names = new Map<string, Name>();
  for (const each of named) {
    const key = each.words.map(({ word }) => word).join(' ');
    const known = names.get(key);
    if (known && (known.label === 'Firm' || each.label !== 'Firm')) continue;
    if (known) Object.assign(known, { label: 'Firm', forms: formsOf(each) });
    else names.set(key, { ...each, forms: formsOf(each), standIn: '' });
  }
  return [...names.values()];
}

/** For each name the longer one that it is a form or a part of, or itself; in the order of the names. */
function wholeNames(names: readonly Name[]): Map<Name, Name> {
  const wholes = new Map<Name, Name>(names.map((name) => [name, name]));
  const known = new Index();
  for (const name of names.toSorted((a, b) => b.words.length - a.words.length)) {
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
  #byWord = new Map<string, Set<Name>>();
  #byForm = new Map<string, Set<Name>>();

  add(name: Name): void {
    for (const { spellings } of name.words.filter(isFull)) {
      for (const spelling of spellings) put(this.#byWord, spelling, name);
    }
    for (const form of name.forms) {
      if (form.words.length < 2 && !isCharacters(form)) continue;
      for (const spelling of [0, 1, 2] as const) {
        put(this.#byForm, form.words.map((word) => word[spelling]).join(''), name);
      }
    }
  }

  wholesOf({ words }: Name): Name[] {
    const clue = words.find(isFull)?.spellings ?? [];
    const near = new Set(clue.flatMap((spelling) => [...(this.#byWord.get(spelling) ?? [])]));
    const longer = [...near].filter((other) => isWithin(words, other.words));
    return longer.length > 0 ? longer : [...(this.#byForm.get(words.map(({ word }) => word).join('')) ?? [])];
  }
}

function put(map: Map<string, Set<Name>>, key: string, name: Name): void {
  const names = map.get(key) ?? new Set();
  map.set(key, names.add(name));
}

function isFull({ word }: Word): boolean {
  return word.length > 1;
}

/** Whether all words of one name stand in the other; an initial stands for a word that begins with it. */
function isWithin(inner: readonly Word[], outer: readonly Word[]): boolean {
  return inner.every((one) =>
    outer.some((other) =>
      isFull(one)
        ? one.spellings.some((spelling) => other.spellings.includes(spelling))
        : other.word.startsWith(one.word),
    ),
  );
}
