import type { Field } from './fields.ts';

/** True for a field of which no document tells until its part is asked for; `beside`: the fields it stands among. */
export function isPrivate(field: Field, beside?: Readonly<Record<string, unknown>>): boolean {
  return field.private === true || (field.private !== undefined && beside?.[field.private] !== true);
}
