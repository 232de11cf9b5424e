import type { Conflict, Path } from './merge.ts';
import type { Plan } from '../document/schema.ts';
import { byId, fieldOf, fieldsFrom, isFields, isRows, same } from '../document/values.ts';

/** What is to stand at a place. Undefined takes the field or the row out. */
export type Settled = { path: Path; value: unknown };

/**
 * The plan with one conflict settled: `value` is put in its place, for instance theirs. A row that is not there any
 * more comes last in its list; of a row or a record that is gone no single field can be settled, and the plan comes
 * back as it is.
 */
export function resolve(plan: Plan, { path }: Pick<Conflict, 'path'>, value: unknown): Plan {
  return resolveEach(plan, [{ path, value }]);
}

/** The same for many places, none of them within another, in the time of one. */
export function resolveEach(plan: Plan, places: readonly Settled[]): Plan {
  const settled = put(plan, places);
  return same(settled, plan) ? plan : (settled as Plan);
}

function put(holder: unknown, places: readonly Settled[]): unknown {
  const here = places.find(({ path }) => path.length === 0);
  if (here) return here.value;
  const within = Map.groupBy(places, ({ path: [key = ''] }) => key);
  const below = (key: string) =>
    (within.get(key) ?? []).map(({ path: [, ...path], value }) => ({ path, value }));
  if (isFields(holder)) {
    // As entries, so that a key `__proto__` makes a field like any other.
    const settled = new Map(Object.entries(holder));
    for (const key of within.keys()) settled.set(key, put(fieldOf(holder, key), below(key)));
    return fieldsFrom([...settled]);
  }
  if (!isRows(holder)) return holder;
  const rows = holder.map((row) => (within.has(row.id) ? put(row, below(row.id)) : row));
  const known = byId(holder);
  const fresh = places.filter(({ path }) => path.length === 1 && !known.has(path[0] ?? ''));
  return [...rows, ...fresh.map(({ value }) => value)].filter((row) => row !== undefined);
}
