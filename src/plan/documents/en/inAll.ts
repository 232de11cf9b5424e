import { phrase } from '../../../language/directions.ts';
import { isBlank, type Said, say, type Value } from '../../../report/values.ts';
import type { Way } from '../waysOfCounting.ts';

/*
 * What each option comes to in all, from what is spent to its end.
 */
/** `spent`: what goes out by a day whatever is decided, or blank. */
export const caption = (spent: Value, by: Value): Said =>
  isBlank(spent)
    ? 'The sum and the end of each option'
    : say`The sum and the end of each option, and what it comes to in all: with the ${spent} that is spent by ${by}, contracts included and no reserve`;
export const option = 'Option';
export const sign = 'Its own sum (low to high)';
export const ends = 'Ends by, four times in five';
export const rowOf = (team: Way['team'], aMonth: Value): Said =>
  team === 'moves'
    ? 'In all, by its own sum'
    : say`In all, if the team stays until it delivers${isBlank(aMonth) ? '' : say`, ${phrase`at`} ${aMonth} a month`}`;
