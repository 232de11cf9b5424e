import { phrase } from '../../../language/directions.ts';
import type { Against } from '../against.ts';

/*
 * That another course comes first by the budgets alone, and why it is not taken.
 */
export const label = 'By budgets alone';
export const says = ({ first, chosen, written, who }: Against) => {
  if (written) return phrase`${first} comes first; why ${chosen} all the same stands under “Because”`;
  const toSay = who ? phrase`, and asked of ${who} before the decision` : '';
  return phrase`${first} comes first; why ${chosen} all the same is not written down${toSay}`;
};
export const toSayWhy = ({ first, chosen }: Against) =>
  phrase`Say why ${chosen}, when by budgets alone ${first} comes first`;
