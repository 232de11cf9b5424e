/** Words with blanks between them, to look words up in. */
export function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}
