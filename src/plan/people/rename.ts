import { nameKey, wordsKey } from '../../language/names.ts';
import { MOST_TEXT } from '../../sheets/fields.ts';
import type { Plan } from '../document/schema.ts';
import type { Named, Place, Register } from './register.ts';
import { type At, withTexts } from './walk.ts';

/** Where another name is to stand: a stretch of the text of a field, and what stood there when it was found. */
export type Stretch = Pick<At, 'path'> & { from: number; to: number; was: string };

const NONE: readonly Stretch[] = [];

/** The id of a place in the plan, for a tick beside it. */
export function placeId({ path }: Pick<At, 'path'>): string {
  return path.join('/');
}

/** The stretches of the fields that hold a name, in whichever form. */
export function stretchesOf(places: readonly Place[]): Stretch[] {
  return places.map(({ path, span: { from, to, name: was } }) => ({ path, from, to, was }));
}

/** The plan with another name in these stretches, and nothing else changed; a text that would get too long stays. */
export function renamed(plan: Plan, stretches: readonly Stretch[], name: string): Plan {
  const byField = Map.groupBy(stretches, placeId);
  return withTexts(
    plan,
    () => true,
    (at) => textWith(name, at.text, byField.get(placeId(at)) ?? NONE),
  );
}

/** A text with another name in some stretches of it. */
export function textWith(name: string, text: string, stretches: readonly Stretch[]): string {
  if (stretches.length === 0) return text;
  const changed = stretches
    .filter(({ from, to, was }) => text.slice(from, to) === was)
    .toSorted((a, b) => b.from - a.from)
    .reduce((now, { from, to }) => now.slice(0, from) + name + now.slice(to), text);
  return changed.length > MOST_TEXT ? text : changed;
}

/** Whoever has the new name already: two that were apart would be one. */
export function metBy({ all }: Register, { key, as }: Named, name: string): Named | undefined {
  const wanted = as === 'person' ? nameKey(name) : wordsKey(name);
  const found = all.get(wanted) ?? all.get(nameKey(name));
  return found && found.key !== key ? found : undefined;
}
