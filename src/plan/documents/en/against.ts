import { phrase } from '../../../language/directions.ts';
import type { Against } from '../against.ts';

/*
 * That another course comes first by the budgets alone, and why it is not taken.
 */
export const label = 'By budgets alone';
export const says = ({ first, chosen, written, who }: Against) => {
  const comes = phrase`${first} comes first`;
  if (written) return phrase`${comes}; why ${chosen} all the same stands under “Because”`;
  return who ? phrase`${comes}; ${who} is asked why not` : phrase`${comes}; why not is not written down`;
};
export const toSayWhy = ({ first }: Against) => phrase`Say why not ${first}, first by budgets alone`;
