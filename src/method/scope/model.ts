import * as v from 'valibot';
import { group, rowId, rowsOf, typed } from '../fields.ts';

/** The seven workstreams of a plan for production, in the order in which the sheet asks for them. */
export const WORKSTREAMS = [
  'model',
  'integration',
  'validation',
  'security',
  'change',
  'training',
  'readiness',
] as const;
export type Workstream = (typeof WORKSTREAMS)[number];

/** Effort in person-weeks, as typed, and what the original plan held for it. */
const effort = { low: typed, likely: typed, high: typed, planned: typed };
export const EffortSchema = v.optional(group(effort), {});
export type Effort = v.InferOutput<typeof EffortSchema>;

/** Integration is the model work times a multiplier; only what was planned is typed. */
const IntegrationSchema = v.optional(group({ planned: typed }), {});

/** Work beside the seven workstreams. */
export const ExtraWorkSchema = group({ id: rowId, name: typed, ...effort });
export type ExtraWork = v.InferOutput<typeof ExtraWorkSchema>;

export const ScopeSchema = group({
  model: EffortSchema,
  integration: IntegrationSchema,
  validation: EffortSchema,
  security: EffortSchema,
  change: EffortSchema,
  training: EffortSchema,
  readiness: EffortSchema,
  extra: rowsOf(ExtraWorkSchema),
  /** Times the model work: low, likely, high. Our rule of thumb is three to five. */
  multiplier: v.optional(
    group({
      low: v.optional(typed, '3'),
      likely: v.optional(typed, '4'),
      high: v.optional(typed, '5'),
    }),
    {},
  ),
  people: typed,
  costPerWeek: typed,
  currency: typed,
  start: typed,
});
export type Scope = v.InferOutput<typeof ScopeSchema>;

/** Work nobody has named yet. */
export function blankExtraWork(id: string): ExtraWork {
  return { id, name: '', low: '', likely: '', high: '', planned: '' };
}

/** Every field of the sheet that has words of its own in content/worksheets/scope.yaml. */
export const SCOPE_FIELDS = [
  ...WORKSTREAMS,
  'extra',
  'name',
  'low',
  'likely',
  'high',
  'planned',
  'multiplier',
  'people',
  'costPerWeek',
  'currency',
  'start',
] as const;
export type ScopeField = (typeof SCOPE_FIELDS)[number];
