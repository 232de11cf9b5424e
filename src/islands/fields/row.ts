/** A selector for the first field of a row. */
export function fieldIn(id: string): string {
  return `[data-row="${id}"] :is(input, textarea, select)`;
}

/** What one row is called, with its article. */
export function article(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}
