import type { FindingWords } from '../finding.ts';

/** What was seen, and what would mend it. */
export const advice = (says: string, mend: string): FindingWords => ({ says, mend });

/** A field, by its name, whose own message says what is wrong with it. */
export const atField = (name: string, message: string) =>
  advice(`${name}: ${message}`, 'Mend it at the field.');

/** `1 meeting`, `3 meetings`: what is counted by a whole number of few digits. */
export function counted(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** `One`, `one and two`, `one, two and three`. */
export function joinWords(all: readonly string[]): string {
  if (all.length < 2) return all.join('');
  return `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
}
