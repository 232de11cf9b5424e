import type { Path } from './merge.ts';
import type { Plan } from '../document/schema.ts';
import { byId, fieldOf, isFields, isRows, same } from '../document/values.ts';

/** Something that was typed and gave way to what was typed in another tab. */
export type GaveWay = { id: string; path: Path; value: unknown };

/** What of that the reader may want instead. `ids` are all that it stands for: each key that was pressed gave way. */
export type Offer = { ids: readonly string[]; path: Path; value: unknown };

/** What stands at a place of a plan; undefined where nothing does. */
export function valueAt(plan: Plan, path: Path): unknown {
  return path.reduce<unknown>((holder, key) => {
    if (isRows(holder)) return byId(holder).get(key);
    return isFields(holder) ? fieldOf(holder, key) : undefined;
  }, plan);
}

/**
 * What to offer of what gave way, oldest first as it comes. Of a text that was typed on, and gave way letter by
 * letter, only the last state is offered, and nothing that stands in the plan anyway.
 */
export function offersOf(gaveWay: readonly GaveWay[], plan: Plan): Offer[] {
  const places = Map.groupBy(gaveWay, ({ path }) => JSON.stringify(path));
  return [...places.values()].flatMap((there) => offersAt(there, plan));
}

function offersAt(there: readonly GaveWay[], plan: Plan): Offer[] {
  const offers: Offer[] = [];
  for (const { id, path, value } of there.toReversed()) {
    if (isIn(value, valueAt(plan, path))) continue;
    const later = offers.findIndex((offer) => isIn(value, offer.value));
    const offer = offers[later];
    if (offer) offers[later] = { ...offer, ids: [id, ...offer.ids] };
    else offers.push({ ids: [id], path, value });
  }
  return offers.reverse();
}

/** Whether nothing of a value is missing from another: it is the same, or a text that the other goes on from. */
function isIn(value: unknown, other: unknown): boolean {
  return (
    same(value, other) || (typeof value === 'string' && typeof other === 'string' && other.startsWith(value))
  );
}
