import { nameKey, wordsKey } from '../../language/names.ts';
import type { Plan } from '../document/schema.ts';

type Seats = Pick<Plan, 'governance' | 'steering'>;

/** Who speaks for which function: reviewers before members of the committee. */
function seatsOf({ steering, governance }: Seats): { name: string; of: string }[] {
  return [
    ...governance.reviewers.map(({ person: name, function: of }) => ({ name, of })),
    ...steering.members.map(({ name, function: of }) => ({ name, of })),
  ]
    .map(({ name, of }) => ({ name: name.trim(), of: of.trim() }))
    .filter(({ name }) => name !== '');
}

/** Who speaks for a function; of several the last. */
export function personOf(plan: Seats): (part: string) => string | undefined {
  const byFunction = new Map(seatsOf(plan).map(({ name, of }) => [wordsKey(of), name]));
  return (part) => byFunction.get(wordsKey(part));
}

/** The function that somebody speaks for. */
export function functionOf(plan: Seats): (name: string) => string | undefined {
  const byName = new Map(seatsOf(plan).map(({ name, of }) => [nameKey(name), of]));
  return (name) => byName.get(nameKey(name));
}

/** Somebody who speaks for a function, as the plan names them there. */
export function seated(plan: Seats): (name: string) => string | undefined {
  const byName = new Map(seatsOf(plan).map(({ name }) => [nameKey(name), name]));
  return (name) => byName.get(nameKey(name));
}
