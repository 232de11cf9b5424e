/** Marks a case that runs with `npm run faults` and not with `npm test`, which has to stay quick. */
export const LONG = { tag: '@long' };

/** The same for all but one of several ways in which a case is tried. */
export function longUnless(quick: boolean): { tag?: string } {
  return quick ? {} : LONG;
}
