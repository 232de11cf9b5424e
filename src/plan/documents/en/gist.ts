import { inDays } from '../../../report/en.ts';
import { isBlank, numeral, type Said, say, type Value } from '../../../report/values.ts';
import { inYears, type Left, leftOrShort } from '../../../sheets/benefits/en/report.ts';
import type { Turns } from './against.ts';
import { teamStays } from './committed.ts';

/*
 * What a board would repeat of the question that asks for money: what is asked and costs, and what can go wrong.
 */
export const gist = 'what is asked and costs';
/** What is left after so many years; `budgets`: no time that is freed is in it; `other`: the course that has more left by these. */
export type LeftOver = {
  years: number;
  left: Left;
  budgets: boolean;
  other: { course: string; left: Left } | undefined;
};
const leaves = ({ years, left, budgets, other }: LeftOver) =>
  say`${leftOrShort(left)} after ${inYears(years)}${budgets ? ' by budgets alone' : ''}${other ? say`, where ${other.course} is ${leftOrShort(other.left)}` : ''}`;
/** `stays`: whether the team that stays until it delivers is what it costs. */
export const asked = (
  option: string,
  sign: Value,
  { sum, stays }: { sum: Value; stays: boolean },
  left: LeftOver | undefined,
): Said => {
  const costs = stays ? say` and costs ${sum} ${teamStays}` : say`, and costs ${sum} in all`;
  const own = isBlank(sum) ? '' : costs;
  return say`“${option}” asks for ${sign}${own}${left ? say`: ${leaves(left)}` : ''}.`;
};
/** The one thing that can go wrong: how something last came out, by when another course is as good, or how often the sum is enough. */
export const result = (last: Said) => say`The risk: ${last}.`;
export const late = ({ days, counted, other }: Turns, freed: boolean) =>
  say`The risk: ended ${inDays(days)} after ${counted}, it leaves no more than ${other}${freed ? ', freed time counted' : ''}.`;
export const notEnough = (ofTen: number) =>
  say`The risk: the sum to sign is enough only about ${numeral(ofTen)} times in 10.`;
