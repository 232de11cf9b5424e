import type { Conflict, Path } from './merge.ts';
import type { Plan } from './schema.ts';
import { fieldOf, fieldsFrom, isFields, isRows, same } from './values.ts';

/**
 * The plan with one conflict settled: `value` is put in its place, for instance theirs. Undefined takes the
 * field or the row out. A row that is not there any more comes last in its list; of a row or a record that is
 * gone no single field can be settled, and the plan comes back as it is.
 */
export function resolve(plan: Plan, { path }: Pick<Conflict, 'path'>, value: unknown): Plan {
  const settled = put(plan, path, value);
  return same(settled, plan) ? plan : (settled as Plan);
}

function put(holder: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  if (isFields(holder)) {
    // Computed, so that a key `__proto__` makes a field like any other.
    return fieldsFrom(Object.entries({ ...holder, [key]: put(fieldOf(holder, key), rest, value) }));
  }
  if (!isRows(holder)) return holder;
  const rows = holder.map((row) => (row.id === key ? put(row, rest, value) : row));
  const isNew = rest.length === 0 && !holder.some(({ id }) => id === key);
  return [...rows, isNew ? value : undefined].filter((row) => row !== undefined);
}
