import type { Field } from './fields.ts';

/** True for a field of which no document tells until its part is asked for; `beside`: the fields it stands among. */
export function isPrivate({ private: until }: Field, beside?: Readonly<Record<string, unknown>>): boolean {
  return until === true || (until !== undefined && beside?.[until.beside] !== until.says);
}
