import { phrase } from '../../../language/directions.ts';
import { isBlank, joined, type Said, say, type Value } from '../../../report/values.ts';
import { teamStays } from './committed.ts';

/*
 * When the money of what is recommended goes out and comes in.
 */
export const title = 'When money goes out and comes in';
export const caption = (option: string, kept: boolean, unit: string, from: string) =>
  phrase`“${option}” from ${from}${kept ? ', the team on the payroll until it delivers' : ''}, likely, ${unit}: since the row above, and where it then stands`;
export const day = 'Day';
export const out = 'Goes out';
export const comesIn = 'Comes in';
export const freed = 'Time freed';
export const stands = 'Stands at';
export const byPlan = 'By the sum to sign';
export const lowest = (day: Value) => say`${day}, lowest`;

/** The lowest point; `kept`: the team is counted, and not the sum to sign. */
export const deepest = (sum: Value, on: Value, kept: boolean) =>
  say`Lowest on ${on}, ${sum} short${kept ? phrase` ${teamStays}` : ''}`;
/** The same by the sum to sign, under the table. */
export const deepestByPlan = (sum: Value) => say`by the sum to sign, ${sum} short at the lowest`;
export const comesFrom = (day: Value) =>
  isBlank(day) ? 'No money comes in within the years compared' : say`Money comes in from ${day}`;
/** `day`: blank where that is never. */
export const back = (day: Value) => (isBlank(day) ? 'never back at nought' : say`back at nought by ${day}`);
export const backByBudgets = (day: Value) => say`by budgets alone, ${back(day)}`;
export const line = (parts: readonly Said[]) => joined(parts, '; ');
export const sentence = (parts: readonly Said[]) => say`${joined(parts, '; ')}.`;
