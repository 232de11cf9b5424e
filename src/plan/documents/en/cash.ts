import { phrase } from '../../../language/directions.ts';
import { isBlank, joined, type Said, say, type Value } from '../../../report/values.ts';

/*
 * When the money of what is recommended goes out and comes in.
 */
export const title = 'When money goes out and comes in';
export const caption = (option: string, kept: boolean, unit: string, from: string) =>
  phrase`“${option}” from ${from}${kept ? ', nobody leaving' : ''}, likely, ${unit}: since the row above, and where it then stands`;
export const by = 'By';
export const out = 'Goes out';
export const comesIn = 'Comes in';
export const freed = 'Time freed';
export const stands = 'Stands at';
export const byPlan = 'By the sum to sign';
export const lowest = (by: Value) => say`${by}, lowest`;

export const label = 'Cash';
/** The lowest point, and the same by the sum to sign where that is not what is counted. */
export const deepest = (sum: Value, on: Value, byPlan: Value) =>
  isBlank(byPlan)
    ? say`lowest on ${on}, ${sum} short`
    : say`lowest on ${on}, ${sum} short if nobody leaves, ${byPlan} by the sum to sign`;
export const comesFrom = (day: Value) =>
  isBlank(day) ? 'no money comes in within the years compared' : say`money comes in from ${day}`;
/** `byBudgets`: blank where no time is freed. */
export const back = (by: Said, byBudgets: Said) =>
  say`${by}${isBlank(byBudgets) ? '' : say` (by budgets alone, ${byBudgets})`}`;
export const backBy = (day: Value) => say`back at nought by ${day}`;
export const never = 'never back at nought';
export const neverByBudgets = 'never';
export const line = (parts: readonly Said[]) => joined(parts, '; ');
