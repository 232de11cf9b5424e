import { phrase } from '../../../language/directions.ts';
import { plural } from '../../../language/en/counts.ts';
import { isBlank, type Said, say, type Value } from '../../../report/values.ts';
import { inYears } from '../../../sheets/benefits/en/report.ts';
import type { Way } from '../waysOfCounting.ts';

/*
 * What each option leaves, counted in every way that a plan holds, and which of them leaves the most.
 */
export const caption = (ways: number, years: number) =>
  phrase`What each option leaves after ${inYears(years)}, likely, counted ${String(ways)} ${plural(ways, 'way')}: what it brings, less all that it still costs with its contracts`;
export const way = 'Counted so';
export const most = 'Leaves most';
export const option = (letter: string, text: string) => phrase`${letter}: ${text}`;
/** `freed`: whether time that is freed counts too; undefined where there is none. `aMonth`: what the team costs, or blank. */
export const rowOf = (number: number, freed: boolean | undefined, team: Way['team'], aMonth: Value): Said => {
  const gains = freed === undefined ? '' : freed ? 'Freed time too; ' : 'Budgets that fall alone; ';
  return say`${phrase`${number}. ${gains}`}${TEAM[team]}${isBlank(aMonth) ? '' : say` at ${aMonth} a month`}`;
};
const TEAM = {
  moves: 'people move on as their work ends',
  stays: 'team stays,',
  other: 'team stays,',
} as const;
