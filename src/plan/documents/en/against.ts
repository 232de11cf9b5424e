import { phrase } from '../../../language/directions.ts';
import type { Against } from '../against.ts';

/*
 * That another course comes first by the budgets alone, and why it is not taken.
 */
export const label = 'By budgets alone';
export const says = ({ first, chosen, written, who }: Against) => {
  const why = phrase`${first} comes first; why ${chosen} all the same`;
  if (written) return phrase`${why}, stands under “Because”`;
  return who ? phrase`${why}, is asked of ${who}` : phrase`${why}, is not written down`;
};
export const toSayWhy = ({ first, chosen }: Against) =>
  phrase`Say why ${chosen}, when by budgets alone ${first} comes first`;
