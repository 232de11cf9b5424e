import { weakMapMemoize } from 'reselect';
import { nameKey } from '../../language/names.ts';
import type { Gate } from '../../sheets/gate/fields.ts';
import type { Plan } from '../document/schema.ts';
import { functionOf, whoIsWho } from '../people/seats.ts';

/**
 * Whoever holds gates, or has to agree before anything is decided: who that is and for what, each `''` where the plan has it not; the
 * gates, and whether nothing is decided without them.
 */
export type Reviewer = { key: string; name: string; function: string; gates: Gate[]; agrees: boolean };

/** Each once: first the holders of gates, in the order of these, then whoever else has to agree. */
export const reviewersIn = weakMapMemoize(function reviewersIn(plan: Plan): Reviewer[] {
  const [known, speaksFor, keyOf] = [whoIsWho(plan), functionOf(plan), reviewerKey(plan)];
  const agreeing = plan.steering.members.filter(
    ({ right, name }) => right === 'agrees' && name.trim() !== '',
  );
  const agrees = new Set(agreeing.map(({ name }) => keyOf(name)));
  const held = Map.groupBy(plan.gate.gates, ({ whose }) => keyOf(whose));
  const others = agreeing.filter(({ name }) => !held.has(keyOf(name)));
  return [
    ...[...held].map(([key, gates]): Reviewer => {
      const whose = gates[0]?.whose.trim() ?? '';
      const name = whose === '' ? '' : known(whose);
      return { key, name, function: speaksFor(name) ?? '', gates, agrees: agrees.has(key) };
    }),
    ...others.map(
      ({ name, function: of }): Reviewer => ({
        ...{ key: keyOf(name), name: name.trim(), function: of.trim(), gates: [], agrees: true },
      }),
    ),
  ];
});

/** By which whoever a row names, as a person or by a function, is known among the reviewers. */
export const reviewerKey = weakMapMemoize(function reviewerKey(plan: Plan): (who: string) => string {
  const known = whoIsWho(plan);
  // Of what nobody holds a seat without a function must not be taken for the holder.
  return (who) => (who.trim() === '' ? '' : nameKey(known(who.trim())));
});
