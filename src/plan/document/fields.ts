import type { Field, Fields, Kind } from '../../sheets/fields.ts';
import { SHEET_TABLES } from '../../sheets/index.ts';
import { isPrivate } from '../../sheets/private.ts';
import { PROGRAM } from '../../sheets/program.ts';
import { SET_ASIDE } from './setAside.ts';

/** Every field of every worksheet, of the program, and of what is set aside. */
export const FIELDS: Fields = {
  program: PROGRAM,
  ...Object.fromEntries(Object.entries(SHEET_TABLES).map(([sheet, { table }]) => [sheet, table])),
  setAside: SET_ASIDE,
};

/**
 * The fields of the document itself, which a redacted copy writes anew: where it came from and who disagreed
 * about what are no part of it.
 */
export const ENVELOPE = ['app', 'version', 'id', 'revision', 'changed', 'saved', 'shared', 'disagreements'];

/** The field of that name among some, if there is one: what a file is given as a name may be anything. */
export function fieldAt(fields: Fields, name: string): Field | undefined {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

/** True for a place in the plan of which no document tells until its part is asked for. The ids of rows name no field. */
export function isPrivateAt(path: readonly string[]): boolean {
  let fields = FIELDS;
  for (const key of path) {
    const field = fieldAt(fields, key);
    if (field && isPrivate(field)) return true;
    if (field && 'fields' in field) fields = field.fields;
  }
  return false;
}

/** Hands every field of a part of the plan to `visit`, in the order of the tables, with what it holds. */
export function visitFields(
  fields: Fields,
  value: unknown,
  visit: (kind: Kind, value: unknown) => void,
): void {
  const group = heldIn(value);
  // By key: in a long list a copy of the table for each row would take longer than the rows.
  for (const name in fields) {
    const [field, held] = [fields[name], group[name]];
    if (field?.is === 'group') visitFields(field.fields, held, visit);
    else if (field?.is === 'rows') for (const row of rowsIn(held)) visitFields(field.fields, row, visit);
    else if (field) visit(field.is, held);
  }
}

function heldIn(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function rowsIn(held: unknown): unknown[] {
  return Array.isArray(held) ? held : [];
}

/** A part of the plan with every field as `copy` gives it back. Fields that no table knows are left out, private ones undefined. */
export function copyFields(
  fields: Fields,
  value: unknown,
  copy: (kind: Kind, value: unknown) => unknown,
): unknown {
  const group = heldIn(value);
  const copied = (field: Field, held: unknown): unknown => {
    if (field.is === 'group') return copyFields(field.fields, held, copy);
    if (field.is !== 'rows') return copy(field.is, held);
    return rowsIn(held).map((row) => copyFields(field.fields, row, copy));
  };
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [
      name,
      isPrivate(field, group) ? undefined : copied(field, group[name]),
    ]),
  );
}
