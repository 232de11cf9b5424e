import { wordsKey } from '../../language/names.ts';
import { ownNames } from '../../sheets/governance/functions.ts';
import { type Leaf, person } from '../../sheets/fields.ts';
import type { Plan } from '../document/schema.ts';
import { isName, plainKey, type Span, spansIn } from './spans.ts';
import { type At, withTexts } from './walk.ts';

/** Where somebody is named: the field, and the name in its text. */
export type Place = At & { span: Span };

/**
 * Somebody, or a part of the organisation, whom the plan names: what the spellings of the name have in common, the name
 * as most places have it, each spelling of it, and where it stands.
 */
export type Named = {
  key: string;
  name: string;
  forms: string[];
  as: 'person' | 'function';
  places: Place[];
};

/** Everybody whom the plan names, by key, in the order in which they are first named; and whom a text names that stands elsewhere. */
export type Register = { all: ReadonlyMap<string, Named>; keysIn: (text: string) => string[] };

const registers = new WeakMap<Plan, Register>();

/** Who is in the plan, under which forms of the name, in which fields, and as what. Nothing of it is stored. */
export function registerOf(plan: Plan): Register {
  const made = registers.get(plan) ?? register(plan);
  registers.set(plan, made);
  return made;
}

function register(plan: Plan): Register {
  const fields: At[] = [];
  withTexts(plan, isName, (at) => {
    if (!isOtherName(at)) fields.push(at);
    return at.text;
  });
  const keys = remembered(plainKey);
  const plain = new Set(fields.map(({ leaf, text }) => keys(leaf, text)));
  plain.delete('');
  const own = new Map([...ownNames(plan.governance)].map(([key, name]) => [key, wordsKey(name)]));
  const spans = remembered((leaf, text) => spansIn(leaf, text, (key) => plain.has(key)));
  const keyOf = ({ key }: Span) => own.get(key) ?? key;
  const places = fields.flatMap((at) => spans(at.leaf, at.text).map((span): Place => ({ ...at, span })));
  const byKey = Map.groupBy(places, ({ span }) => keyOf(span));
  return {
    all: new Map([...byKey].map(([key, theirs]) => [key, named(key, theirs)])),
    keysIn: (text) => spans(person, text).map(keyOf),
  };
}

/** The same, worked out once for each text: a name stands in many places. */
function remembered<Read>(read: (leaf: Leaf, text: string) => Read): (leaf: Leaf, text: string) => Read {
  const known = new Map<Leaf, Map<string, Read>>();
  return (leaf, text) => {
    const texts = known.get(leaf) ?? new Map<string, Read>();
    if (!known.has(leaf)) known.set(leaf, texts);
    const made = texts.get(text) ?? read(leaf, text);
    texts.set(text, made);
    return made;
  };
}

function named(key: string, places: Place[]): Named {
  const counts = new Map<string, number>();
  for (const { span } of places) counts.set(span.name, (counts.get(span.name) ?? 0) + 1);
  const forms = [...counts.keys()];
  // Of a name that has others here, what it is called in its own place.
  const own = places.filter(({ span }) => span.key === key).map(({ span }) => span.name);
  const [name = ''] = (own.length > 0 ? [...new Set(own)] : forms).toSorted(
    (a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0),
  );
  const isFunction = places.some(({ leaf }) => leaf.is === 'function');
  return { key, name, forms, as: isFunction ? 'function' : 'person', places };
}

/** True for the field that says what else a function is called, which is no mention of it. */
function isOtherName({ path }: At): boolean {
  return path[1] === 'reviewers' && path.at(-1) === 'also';
}
