import { phrase } from '../../../language/directions.ts';
import { numeral, type Said, say, type Value } from '../../../report/values.ts';
import type { Pair } from './twice.ts';

/*
 * What alone would turn what is advised, each in a few words, and by how much what is recommended is then ahead or behind.
 */
export const noFreed = 'Hours freed are not counted';
/** A figure that the plan holds twice, at the other value. */
export const otherFigure = ({ figure, counted, other }: Pair): Said => {
  switch (figure) {
    case 'team':
      return say`The team costs ${other} a month, not ${counted}`;
    case 'still':
      return say`Finishing still takes ${other}, not ${counted}`;
    case 'months':
      return say`Finishing delivers by ${other}, not ${counted}`;
  }
};
export const laterTerms = (contract: string, from: Value) =>
  say`${phrase`${contract}`} from ${from} is not in the cost to run`;
export const takesLess = (option: string, low: Value, likely: Value) =>
  say`${phrase`${option}`} takes ${low}, not ${likely}`;
/** Chances below one in so many are told as that. */
const RARE = [100, 20, 10];
/** `chance`: of that day or a later one, 0 to 1; undefined where no forecast tells. */
export const deliversLate = (day: Value, chance: number | undefined): Said => {
  if (chance === undefined) return say`Delivery on ${day} or later`;
  const rare = RARE.find((one) => chance < 1 / one);
  const odds = rare ? say`under 1 in ${numeral(rare)}` : say`${numeral(Math.round(chance * 100))} in 100`;
  return say`Delivery on ${day} or later (${odds})`;
};
export const peopleMove = 'People move to other work as theirs ends';
