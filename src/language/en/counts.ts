import { apart, phrase } from '../directions.ts';

/** The noun for so many: `gate` of one, `gates` of any other number. */
export function plural(count: number, one: string, many = one.concat('s')): string {
  return count === 1 ? one : many;
}

/** `a, b and c`; `''` of none. */
export function listed(items: readonly string[]): string {
  const [last = '', ...others] = items.toReversed();
  return others.length > 0 ? phrase`${apart(others.reverse(), ', ')} and ${last}` : last;
}

/** What a redacted copy says of a text in its place: what it is called there, and how long it was. */
export const removed = (standIn: string, count: number) =>
  `${standIn} (${count} ${plural(count, 'word')} removed)`;
/** Finds that again. */
export const REMOVED = /\b[A-Z][a-z]{1,9} \d{1,5} \(\d{1,5} words? removed\)/g;
