import type { Leaf } from '../../sheets/fields.ts';
import type { Plan } from '../document/schema.ts';
import { collected } from '../redaction/collect.ts';
import { folded } from '../../language/folded.ts';
import { Names } from '../redaction/names.ts';
import { wordsOf } from '../redaction/words.ts';
import type { Named } from './register.ts';
import { placeId, type Stretch } from './rename.ts';
import { isName } from './spans.ts';
import { type At, withTexts } from './walk.ts';

/** A text that mentions somebody: the field, and the stretches of its text that do. */
export type Mention = At & { stretches: Stretch[] };

/** What is worked out or only points somewhere in what people disagree about. */
const NO_WORDS = new Set(['at', 'instead']);

/**
 * The texts that mention somebody by name, whole words, as redacting finds them; and fields for several names where it stands in a
 * text. Where a field holds the name, that is no mention.
 */
export function mentionsOf(plan: Plan, named: Named): Mention[] {
  const find = named.as === 'person' ? byPerson(plan, named) : byWords(named);
  const held = new Set(named.places.map(placeId));
  const mentions: Mention[] = [];
  const isText = (leaf: Leaf) => leaf.is === 'text' || (isName(leaf) && leaf.long === true);
  withTexts(plan, isText, (at) => {
    const { path, text } = at;
    if (isPointer(path) || held.has(placeId(at))) return text;
    const stretches = find(text).map(([from, to]) => ({ path, from, to, was: text.slice(from, to) }));
    if (stretches.length > 0) mentions.push({ ...at, stretches });
    return text;
  });
  return mentions;
}

function isPointer(path: readonly string[]): boolean {
  return path[0] === 'disagreements' && NO_WORDS.has(path.at(-1) ?? '');
}

type Find = (text: string) => (readonly [from: number, to: number])[];

/** Looks for a person in all forms of the name. What could be somebody else of the plan is nobody's. */
function byPerson(plan: Plan, { name }: Named): Find {
  const { program, named } = collected(plan, []);
  const names = new Names(program, named);
  const [own] = names.find(name, true);
  if (!own) return () => [];
  const may = mayName(name);
  return (text) =>
    (may(text) ? names.find(text, false) : [])
      .filter(({ standIn }) => standIn === own.standIn)
      .map(({ from, to }) => [from, to] as const);
}

/** Whether a text may name somebody at all, told soon: a word of the name stands in it, or its initials do. */
function mayName(name: string): (text: string) => boolean {
  const words = wordsOf(name);
  const spellings = new Set(words.flatMap((word) => word.spellings.filter(({ length }) => length > 1)));
  const initials = words.map(({ typed }) => typed.charAt(0)).join('');
  return (text) => {
    const plain = folded(text);
    return [...spellings].some((spelling) => plain.includes(spelling)) || text.includes(initials);
  };
}

/** Looks for a function by its own words, as it is written: a part of its name is a word like any other. */
function byWords({ forms }: Named): Find {
  const any = forms
    .toSorted((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, 'gu');
  return (text) => [...text.matchAll(whole)].map(({ 0: found, index }) => [index, index + found.length]);
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
