import { placeOf } from './describing/places.ts';
import type { Disagreement } from '../document/disagreements.ts';
import { parseJson, checkPlan } from '../document/read.ts';
import type { Path } from './merge.ts';
import { resolve } from './resolve.ts';
import { blankPlan, type Plan } from '../document/schema.ts';
import { fieldOf, fieldsFrom, isFields, isRows } from '../document/values.ts';

/** The plan without a disagreement: what stands in its place, stands. */
export function endDisagreement(plan: Plan, { id }: Pick<Disagreement, 'id'>): Plan {
  return { ...plan, disagreements: plan.disagreements.filter((row) => row.id !== id) };
}

/**
 * The plan with a disagreement settled as the other says. Undefined where nobody knows what that would put in
 * the place, or where it is no value for it: what a file says of it may be made up.
 */
export function followOther(plan: Plan, { id, at, instead }: Disagreement): Plan | undefined {
  const path = at.split('/');
  const value = parseJson(instead);
  if (value === undefined || !placeOf(path)) return undefined;
  const followed = endDisagreement(resolve(plan, { path }, value ?? undefined), { id });
  const read = checkPlan(followed);
  return read.kind === 'plan' ? followed : undefined;
}

/**
 * Whether `followOther` knows what to do, as far as the place alone tells: for whoever asks this of many, since that
 * reads the whole plan each time.
 */
export function mayFollowOther(plan: Plan, disagreement: Disagreement): boolean {
  const place = alone(plan, disagreement.at.split('/'));
  return followOther({ ...BLANK, ...(place as object) }, disagreement) !== undefined;
}

const BLANK = blankPlan('place');

/** What leads to a place, and nothing that stands beside it. */
function alone(holder: unknown, [key, ...rest]: Path): unknown {
  if (key === undefined) return holder;
  if (isRows(holder)) return holder.filter(({ id }) => id === key);
  return isFields(holder) ? fieldsFrom([[key, alone(fieldOf(holder, key), rest)]]) : holder;
}
