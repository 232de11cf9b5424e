/** The words that all worksheets share. */

/** A field, by its name, whose own message says what is wrong with it. */
export const atField = (name: string, message: string) => ({
  says: `${name}: ${message}`,
  mend: 'Mend it at the field.',
});

/** The name of a program while it has none. */
export const untitled = 'Untitled program';

export const likelyBelowLow = 'Likely is below low.';
export const highBelowLikely = 'High is below likely.';
export const highBelowLow = 'High is below low.';

/** `1 meeting`, `3 meetings`: what is counted by a whole number of few digits. */
export function counted(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** `One`, `one and two`, `one, two and three`. */
export function joinWords(all: readonly string[]): string {
  if (all.length < 2) return all.join('');
  return `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
}

export const namelessContract = 'A contract without a name';
export const namelessWork = 'Work without a name';
