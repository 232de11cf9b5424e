import { phrase } from '../../../language/directions.ts';
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
export const toSayWhy = ({ first }: Against) => phrase`Say why not ${first}, first by budgets alone`;
