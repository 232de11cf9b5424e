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

type Visit = (at: At) => string;
/** Which fields are visited, and by what. */
type Tour = { wanted: (leaf: Leaf) => boolean; visit: Visit };
type Way = { path: readonly string[]; own: boolean };

/** The plan with every text in a field that is `wanted` as `visit` gives it back; the same plan where that is the same. */
export function withTexts(plan: Plan, wanted: Tour['wanted'], visit: Visit): Plan {
  return within(NAMED_IN, plan, { path: [], own: false }, { wanted, visit }) as Plan;
}

function within(fields: Fields, held: unknown, way: Way, tour: Tour): unknown {
  if (!isFields(held)) return held;
  let copy: Record<string, unknown> | undefined;
  // By key, and nothing made for what is passed by: a log may have thousands of rows.
  for (const key in fields) {
    const [field, value] = [fields[key], held[key]];
    if (!field || value === undefined || value === '') continue;
    if (!('fields' in field) && !tour.wanted(field)) continue;
    const own = way.own || isPrivate(field, held);
    const next = visited(field, value, { path: [...way.path, key], own }, tour);
    if (next !== value) copy = { ...(copy ?? held), [key]: next };
  }
  return copy ?? held;
}

function visited(field: Field, value: unknown, { path, own }: Way, tour: Tour): unknown {
  if (field.is === 'group') return within(field.fields, value, { path, own }, tour);
  if (field.is === 'rows') return withinRows(field.fields, value, { path, own }, tour);
  return typeof value === 'string' ? tour.visit({ path, leaf: field, text: value, private: own }) : value;
}

function withinRows(fields: Fields, rows: unknown, { path, own }: Way, tour: Tour): unknown {
  if (!Array.isArray(rows)) return rows;
  const next = rows.map((row: { id: string }) => within(fields, row, { path: [...path, row.id], own }, tour));
  return next.every((row, at) => row === rows[at]) ? rows : next;
}
