import { phrase } from '../../../language/directions.ts';
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
  /** The same if people go to other work as their lines finish, where it is counted with the team kept. */
  leave: Left | undefined;
  budgets: boolean;
  other: { course: string; left: Left } | undefined;
};
const inTime = ({ years, budgets }: LeftOver) =>
  phrase`after ${inYears(years)}${budgets ? ' by budgets alone' : ''}`;
const beside = ({ other }: LeftOver) =>
  other ? say`, where ${other.course} is ${leftOrShort(other.left)}` : '';
const leaves = (over: LeftOver) => say`${leftOrShort(over.left)} ${inTime(over)}${beside(over)}`;
/** `stays`: whether the team that stays until it delivers is what it costs. */
export const asked = (
  option: string,
  sign: Value,
  { sum, stays }: { sum: Value; stays: boolean },
  left: LeftOver | undefined,
): Said => {
  if (stays && left?.leave)
    return say`“${option}” asks for ${sign}: ${leftOrShort(left.leave)} ${inTime(left)}, if people leave as their lines finish, and nobody has said who sees to that. It takes ${sum} ${teamStays}: ${leftOrShort(left.left)}${beside(left)}.`;
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
