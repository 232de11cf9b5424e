/** A selector for the first field of a row. */
export function fieldIn(id: string): string {
  return `[data-row="${id}"] :is(input, textarea, select)`;
}

/** Has a row at rest opened that something is in, as a browser does that found it there. */
export function unfold(place: Element | null | undefined): void {
  place?.dispatchEvent(new Event('beforematch', { bubbles: true }));
}

/** What one row is called, with its article. */
export function article(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}
