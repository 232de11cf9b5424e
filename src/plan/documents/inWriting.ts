import type { IsoDate } from '../../language/dates.ts';
import { nameKey } from '../../language/names.ts';
import { type Written, wordsOn, writtenIn } from '../../sheets/steering/rights.ts';
import type { Plan } from '../document/schema.ts';
import { whoIsWho } from '../people/seats.ts';

/**
 * What any of those whose a figure is have said in writing of one of the sums that a text names.
 * To let somebody spend as much confirms no figure.
 */
export function wordsIn(plan: Plan, today: IsoDate): (whose: readonly string[], sums: string) => Written[] {
  const speaker = whoIsWho(plan);
  const written = writtenIn(plan.steering, [], today);
  const speaks = new Map(written.flatMap(({ by }) => by.map((of) => [of, nameKey(speaker(of))])));
  return (whose, sums) => {
    const theirs = new Set<string | undefined>(whose.map(nameKey));
    return wordsOn(sums, (of) => theirs.has(speaks.get(of)), written);
  };
}
