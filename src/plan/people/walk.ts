import type { Fields, Leaf } from '../../sheets/fields.ts';
import { isPrivate } from '../../sheets/private.ts';
import { DISAGREEMENTS } from '../document/disagreements.ts';
import { FIELDS } from '../document/fields.ts';
import type { Plan } from '../document/schema.ts';
import { isFields } from '../document/values.ts';

/** A text in a field: its keys and ids of rows from the plan’s top, what the table says of it, whether that is private. */
export type At = { path: readonly string[]; leaf: Leaf; text: string; private: boolean };

/** What people are named in: the worksheets, and who disagreed. */
const NAMED_IN: Fields = { ...FIELDS, disagreements: DISAGREEMENTS };

/** The plan with every text in a field as `visit` gives it back; the same plan where that is the same. */
export function withTexts(plan: Plan, visit: (at: At) => string): Plan {
  return within(NAMED_IN, plan, { path: [], private: false }, visit) as Plan;
}

type Way = Pick<At, 'path' | 'private'>;

function within(fields: Fields, held: unknown, way: Way, visit: (at: At) => string): unknown {
  if (!isFields(held)) return held;
  let copy: Record<string, unknown> | undefined;
  for (const key in fields) {
    const field = fields[key];
    const value = held[key];
    if (!field || value === undefined) continue;
    const here: Way = { path: [...way.path, key], private: way.private || isPrivate(field, held) };
    let next: unknown = value;
    if (field.is === 'group') next = within(field.fields, value, here, visit);
    else if (field.is === 'rows') next = withinRows(field.fields, value, here, visit);
    else if (typeof value === 'string' && value !== '') next = visit({ ...here, leaf: field, text: value });
    if (next !== value) copy = { ...(copy ?? held), [key]: next };
  }
  return copy ?? held;
}

function withinRows(fields: Fields, rows: unknown, way: Way, visit: (at: At) => string): unknown {
  if (!Array.isArray(rows)) return rows;
  let changed = false;
  const next = rows.map((row: { id: string }) => {
    const after = within(fields, row, { ...way, path: [...way.path, row.id] }, visit);
    changed ||= after !== row;
    return after;
  });
  return changed ? next : rows;
}
