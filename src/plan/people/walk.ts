import type { Field, Fields, Leaf } from '../../sheets/fields.ts';
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

type Visit = (at: At) => string;
type Way = Pick<At, 'path' | 'private'>;

function within(fields: Fields, held: unknown, way: Way, visit: Visit): unknown {
  if (!isFields(held)) return held;
  let copy: Record<string, unknown> | undefined;
  for (const key in fields) {
    const [field, value] = [fields[key], held[key]];
    if (!field || value === undefined || value === '') continue;
    const own = way.private || isPrivate(field, held);
    const next = visited(field, value, { path: [...way.path, key], private: own }, visit);
    if (next !== value) copy = { ...(copy ?? held), [key]: next };
  }
  return copy ?? held;
}

function visited(field: Field, value: unknown, way: Way, visit: Visit): unknown {
  if (field.is === 'group') return within(field.fields, value, way, visit);
  if (field.is === 'rows') return withinRows(field.fields, value, way, visit);
  return typeof value === 'string' ? visit({ ...way, leaf: field, text: value }) : value;
}

function withinRows(fields: Fields, rows: unknown, way: Way, visit: Visit): unknown {
  if (!Array.isArray(rows)) return rows;
  const next = rows.map((row: { id: string }) =>
    within(fields, row, { ...way, path: [...way.path, row.id] }, visit),
  );
  return next.every((row, at) => row === rows[at]) ? rows : next;
}
