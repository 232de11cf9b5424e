import { getDefault } from 'valibot';
import type { Field, Fields } from './fields.ts';

/** True once somebody has begun some fields: one of them holds what it did not hold when it was blank. */
export function isBegun({ fields }: { readonly fields: Fields }, held: object): boolean {
  return Object.entries(fields).some(([key, field]) =>
    saysSomething(field, (held as Record<string, unknown>)[key]),
  );
}

function saysSomething(field: Field, held: unknown): boolean {
  if (field.is === 'row') return false;
  if (field.is === 'group') return isBegun(field, held as object);
  if (field.is === 'rows') {
    return (held as object[]).some((row) => !field.spare || isBegun(field, row));
  }
  // A field that is preset and was emptied counts as it was.
  const said = String(held).trim();
  return said !== '' && said !== String(getDefault(field.schema));
}
