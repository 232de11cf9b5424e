import { phrase } from '../../../language/directions.ts';
import { plural } from '../../../language/en/counts.ts';
import { showNumber } from '../../../language/numbers.ts';
import { inDays } from '../../../report/en.ts';
import { say, type Value } from '../../../report/values.ts';
import type { Against } from '../against.ts';

/*
 * That another course comes first by the budgets alone, and why it is not taken; and how late what is recommended may be before
 * another is as good.
 */
/** So many days after the day that is counted, which is the day `from`, what is chosen has no more left than another course. */
export type Turns = { chosen: string; other: string; days: number; counted: Value; from: Value };
export const turnsAfter = ({ chosen, other, days, counted }: Turns) =>
  say`${phrase`${chosen} has no more left than ${other}`} once it ends ${inDays(days)} later than ${counted}.`;
export const label = 'What speaks against it';
export const says = ({ first, chosen, written, who }: Against) => {
  const comes = phrase`By falling budgets alone, not by freed time, ${first} comes first`;
  if (written) return phrase`${comes}; why ${chosen} all the same stands under “Because”.`;
  return who ? phrase`${comes}; ${who} is asked why not.` : phrase`${comes}; why not is not written down.`;
};
/** That a gate opens at a number that is not reached, which has its row; and how many figures are not in writing. */
export const notReached = (results: number) =>
  results === 0
    ? ''
    : phrase`The last result did not reach the number at which ${plural(results, 'a gate opens', 'gates open')}.`;
export const notWritten = (count: number) =>
  count === 0
    ? ''
    : phrase`${showNumber(count)} ${plural(count, 'figure that it rests on is', 'figures that it rests on are')} not confirmed in writing.`;
export const toSayWhy = ({ first }: Against) => phrase`Say why not ${first}, first by budgets alone`;
