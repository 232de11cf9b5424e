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
