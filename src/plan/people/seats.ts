import { weakMapMemoize } from 'reselect';
import { phrase } from '../../language/directions.ts';
import { nameKey, wordsKey } from '../../language/names.ts';
import type { Plan } from '../document/schema.ts';

type Seats = Pick<Plan, 'governance' | 'steering' | 'lead'>;

/** Who speaks for which function: who grants the lead something in it, before reviewers, before members of the committee. */
function seatsOf({ steering, governance, lead }: Seats): { name: string; of: string }[] {
  return [
    ...lead.authorities.map(({ by: name, function: of }) => ({ name, of })),
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

/** Whom the plan names by a function, or with more behind the name: whoever speaks for the one, and the name alone. */
export const whoIsWho = weakMapMemoize(function whoIsWho(plan: Seats): (who: string) => string {
  const [speaks, sits] = [personOf(plan), seated(plan)];
  return (who) => {
    const [first = ''] = who.split(/[,;(]/);
    return speaks(who) ?? sits(first) ?? who;
  };
});

/** Whoever owes something, by name, with what the plan calls them there: “Owen Tighe (IT integration)”. */
export function inPerson(plan: Seats): (who: string) => string {
  const known = whoIsWho(plan);
  return (who) => {
    const [name, said] = [known(who.trim()), who.trim()];
    return nameKey(name) === nameKey(said) ? said : phrase`${name} (${said})`;
  };
}
