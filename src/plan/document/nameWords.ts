import type { Kind } from '../../sheets/fields.ts';
import { FIELDS, visitFields } from './fields.ts';
import type { Plan } from './schema.ts';

const NAMES: ReadonlySet<Kind> = new Set(['program', 'person', 'function', 'firm']);

/** The words of all names in a plan, as they are written, that begin with a capital: its program, people, functions and firms. */
export function nameWords(plan: Plan): ReadonlySet<string> {
  const words = new Set<string>();
  visitFields(FIELDS, plan, (kind, value) => {
    if (!NAMES.has(kind)) return;
    for (const [word] of String(value).matchAll(/\p{Lu}[\p{L}\p{N}-]+/gu)) words.add(word);
  });
  return words;
}
