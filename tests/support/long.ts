/** Marks a case that runs with `npm run faults` and not with `npm test`: it takes long, or another shows the same by day. */
export const LONG = { tag: '@long' };

/** The same for all but one of several ways in which a case is tried. */
export function longUnless(quick: boolean): { tag?: string } {
  return quick ? {} : LONG;
}
