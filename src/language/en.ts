/*
 * What is English in the rooms above: how months are called, things are counted and lists are read. Each folder that says
 * something has such a module, and a second language is one more beside it.
 */

/** The language of all words, a BCP 47 tag, however its reader’s numbers look. */
export const LANGUAGE = 'en-GB';

/** The months, as they stand in a date. */
export const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The noun for so many: `gate` of one, `gates` of any other number. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return count === 1 ? one : many;
}

/** `a, b and c`; `''` of none. */
export function listed(items: readonly string[]): string {
  const [last = '', ...others] = items.toReversed();
  return others.length > 0 ? `${others.reverse().join(', ')} and ${last}` : last;
}
