import { plural } from './counts.ts';

/** What a redacted copy says of a text in its place: what it is called there, and how long it was. */
export const removed = (standIn: string, count: number) =>
  `${standIn} (${count} ${plural(count, 'word')} removed)`;
/** Finds that again. */
export const REMOVED = /\b[A-Z][a-z]{1,9} \d{1,5} \(\d{1,5} words? removed\)/g;
