import { nameKey } from '../../language/names.ts';
import type { HandoverItem } from '../../sheets/handover/fields.ts';
import { stateOf } from '../../sheets/handover/items.ts';
import type { Plan } from '../document/schema.ts';
import { peopleNamed } from './peopleNamed.ts';

/** Who hands an item over and who takes it, as far as the plan names one of them alone; else `''`. */
export type HandingOver = { gives: string; takes: string };

/**
 * The two sides of an item. Its owner takes it or, until then, is whoever knows: which of them, the plan says where it tells who
 * hands over and who takes over. The plan is read once.
 */
export function handingOver(plan: Plan): (item: HandoverItem) => HandingOver {
  const namesIn = peopleNamed(plan);
  const { from, to } = plan.handover;
  const sides = { gives: namesIn(from), takes: namesIn(to) };
  const has = (side: readonly string[], who: string) => side.some((one) => nameKey(one) === nameKey(who));
  return (item) => {
    const owner = item.owner.trim();
    const isGiver = owner !== '' && has(sides.gives, owner) && !has(sides.takes, owner);
    const isTaker = owner !== '' && !isGiver && has(sides.takes, owner);
    if (isGiver) {
      // Of several who take over, whoever returned it says so.
      const named = sides.takes.filter((one) => item.why.includes(one));
      return { gives: owner, takes: onlyOne(named) || onlyOne(sides.takes) };
    }
    return isTaker ? { gives: onlyOne(sides.gives), takes: owner } : { gives: '', takes: '' };
  };
}

/** Whose the next step of an item is: whoever hands it over until that is done, then whoever takes it. */
export function whoseStep(item: HandoverItem, { gives, takes }: HandingOver): string {
  const owner = item.owner.trim();
  return (stateOf(item) === 'handed' ? takes : gives) || owner;
}

function onlyOne(people: readonly string[]): string {
  return people.length === 1 ? (people[0] ?? '') : '';
}
