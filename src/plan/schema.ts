import * as v from 'valibot';
import { typed } from '../method/fields.ts';
import { ProgramSchema } from '../method/program.ts';
import { ScopeSchema } from '../method/scope/model.ts';
import { StalledSchema } from '../method/stalled/model.ts';
import { SteeringSchema } from '../method/steering/model.ts';
import { TriageSchema } from '../method/triage/model.ts';

/** The version of the document this build writes. A change of shape is a new version and a migration. */
export const VERSION = 2;

/**
 * The plan: every worksheet as one document. What is saved, exported and imported is this and nothing else.
 * Its JSON Schema is published at /schema/plan.v2.json.
 */
export const PlanSchema = v.looseObject({
  app: v.literal('unstall'),
  version: v.literal(VERSION),
  id: v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{1,64}$/)),
  /** Counts the changes; of two copies the higher one is the later. */
  revision: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** When it was last changed, ISO 8601 with zone; blank for a plan nobody has changed. */
  changed: typed,
  program: v.optional(ProgramSchema, {}),
  triage: v.optional(TriageSchema, {}),
  scope: v.optional(ScopeSchema, {}),
  steering: v.optional(SteeringSchema, {}),
  stalled: v.optional(StalledSchema, {}),
});
export type Plan = v.InferOutput<typeof PlanSchema>;

/** A plan with every field blank. */
export function blankPlan(id: string): Plan {
  return v.parse(PlanSchema, { app: 'unstall', version: VERSION, id, revision: 0 });
}

/** True while nobody has changed anything in it. */
export function isUntouched(plan: Plan): boolean {
  return plan.revision === 0;
}
