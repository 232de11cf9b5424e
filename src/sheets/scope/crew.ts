import { numberOr } from '../../language/readNumber.ts';
import type { Scope } from './fields.ts';
import { costPerWeek } from './read.ts';

/** Weeks of a month, on average. */
const WEEKS = 52 / 12;

/** The people there are, and what they cost a month at the rate of the sheet; undefined while either is not known. */
export function crewOf(scope: Scope): { people: number; aMonth: number } | undefined {
  const people = numberOr(scope.people, 0);
  const cost = costPerWeek(scope);
  return people > 0 && cost !== undefined ? { people, aMonth: people * cost * WEEKS } : undefined;
}
