import * as v from 'valibot';
import { copyFields, FIELDS } from './fields.ts';
import { withoutRecommendation } from './recommendation.ts';
import { type Plan, PlanSchema } from './schema.ts';

/** The plan without what is private: what may be handed out at all. */
export function withoutPrivate(plan: Plan): Plan {
  const sheets = copyFields(FIELDS, withoutRecommendation(plan), (_, value) => value);
  return v.parse(PlanSchema, { ...plan, ...(sheets as object) });
}

/**
 * The same as a file of its own: where it came from, who disagreed about what, and what this build does not know are no
 * part of it.
 */
export function toldPlan(plan: Plan): Plan {
  const known = new Set(['app', 'version', 'id', 'revision', 'changed', ...Object.keys(FIELDS)]);
  const told = Object.entries(withoutPrivate(plan)).filter(([key]) => known.has(key));
  return v.parse(PlanSchema, Object.fromEntries(told));
}
