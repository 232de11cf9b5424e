import type { IsoDate } from '../../language/dates.ts';
import { numberOr } from '../../language/readNumber.ts';
import type { Scope } from './fields.ts';
import { costPerWeek } from './read.ts';

/** Weeks of a month, on average. */
const WEEKS = 52 / 12;

/** The people there are, what they cost a month at the rate of the sheet, and the day on which they begin. */
type Crew = { people: number; aMonth: number; start: IsoDate };

/** Undefined while their number or their rate is not known. */
export function crewOf(scope: Scope): Crew | undefined {
  const people = numberOr(scope.people, 0);
  const cost = costPerWeek(scope);
  return people > 0 && cost !== undefined
    ? { people, aMonth: people * cost * WEEKS, start: scope.start }
    : undefined;
}
