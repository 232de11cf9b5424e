import * as v from 'valibot';
import { chosen, group, rowId, rowsOf, typed } from '../fields.ts';
import type { TypedRange } from '../ranges.ts';

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

/** What each workstream must follow until its reader says otherwise; the others start at once. */
const FOLLOWS: Record<Workstream, Workstream[]> = {
  model: [],
  integration: [],
  validation: ['model'],
  security: ['integration'],
  change: [],
  training: ['change', 'integration'],
  readiness: ['integration'],
};

/** Effort as typed, in the sheet's unit, and what the original plan held for it. */
const effort = { low: typed, likely: typed, high: typed, planned: typed };

/** When a line of work can happen: its people, its weeks of waiting, what it follows. */
function calendar(follows: string[]) {
  return {
    people: typed,
    waitLow: typed,
    waitLikely: typed,
    waitHigh: typed,
    /** The place in the queue is booked at the start, so that waiting runs beside the work before it. */
    booked: v.optional(v.boolean(), false),
    /** Workstreams and ids of further work. An id that is gone counts for nothing. */
    follows: v.optional(v.pipe(v.array(rowId), v.maxLength(50)), follows),
  };
}

function workstream(stream: Workstream) {
  return v.optional(group({ ...effort, ...calendar(FOLLOWS[stream]) }), {});
}

/** Integration is the model work times a multiplier; of its effort only what was planned is typed. */
const IntegrationSchema = v.optional(group({ planned: typed, ...calendar(FOLLOWS.integration) }), {});

/** Work beside the seven workstreams. */
export const ExtraWorkSchema = group({ id: rowId, name: typed, ...effort, ...calendar([]) });
export type ExtraWork = v.InferOutput<typeof ExtraWorkSchema>;
export type Effort = Pick<ExtraWork, keyof typeof effort>;
export type Calendar = Pick<ExtraWork, keyof ReturnType<typeof calendar>>;

/** Something the reader could do otherwise, set beside the base. Blank fields change nothing. */
const ScenarioSchema = v.optional(
  group({
    name: typed,
    /** People added, and the workstream they join; `''` for whichever work is under way. */
    people: typed,
    joins: chosen(WORKSTREAMS),
    bookValidation: v.optional(v.boolean(), false),
    bookSecurity: v.optional(v.boolean(), false),
    /** Per cent of the effort taken out, and of which workstream; `''` for all of them. */
    cut: typed,
    cutFrom: chosen(WORKSTREAMS),
  }),
  {},
);
export type Scenario = v.InferOutput<typeof ScenarioSchema>;

export const EFFORT_UNITS = ['weeks', 'days'] as const;
export const COST_UNITS = ['week', 'day', 'hour'] as const;
export const SHAPES = ['pert', 'triangular'] as const;
export const EFFORT_NAMES = { weeks: 'person-weeks', days: 'person-days' } as const;
export const COST_NAMES = { week: 'week', day: 'day', hour: 'hour' } as const;
export const SHAPE_NAMES = {
  pert: 'Beta-PERT, the likely value weighs most',
  triangular: 'Triangular, longer tails',
} as const;

/** Integration is so many times the model work, by our rule of thumb. */
export const MULTIPLIER = { low: '3', likely: '4', high: '5' } as const;

export const ScopeSchema = group({
  model: workstream('model'),
  integration: IntegrationSchema,
  validation: workstream('validation'),
  security: workstream('security'),
  change: workstream('change'),
  training: workstream('training'),
  readiness: workstream('readiness'),
  extra: rowsOf(ExtraWorkSchema),
  multiplier: v.optional(
    group({
      low: v.optional(typed, MULTIPLIER.low),
      likely: v.optional(typed, MULTIPLIER.likely),
      high: v.optional(typed, MULTIPLIER.high),
    }),
    {},
  ),
  people: typed,
  cost: typed,
  costUnit: v.optional(v.picklist(COST_UNITS), 'week'),
  currency: typed,
  start: typed,
  /** The date that has been promised, if one has. */
  committed: typed,
  effortUnit: v.optional(v.picklist(EFFORT_UNITS), 'weeks'),
  daysPerWeek: v.optional(typed, '5'),
  hoursPerWeek: v.optional(typed, '37.5'),
  shape: v.optional(v.picklist(SHAPES), 'pert'),
  lambda: v.optional(typed, '4'),
  correlation: v.optional(typed, '0.3'),
  first: ScenarioSchema,
  second: ScenarioSchema,
});
export type Scope = v.InferOutput<typeof ScopeSchema>;

export const SCENARIOS = ['first', 'second'] as const;
export type ScenarioName = (typeof SCENARIOS)[number];

/** Work nobody has named yet. */
export function blankExtraWork(id: string): ExtraWork {
  return v.parse(ExtraWorkSchema, { id });
}

/** True while everything on the sheet is as it was found. */
export function isUntouchedScope(scope: Scope): boolean {
  return JSON.stringify(scope) === JSON.stringify(v.parse(ScopeSchema, {}));
}

/** Fields that come with the forecast, after the sheet can be typed into. */
export const LATE_FIELDS = [
  'scenario',
  'scenarioName',
  'addedPeople',
  'joins',
  'bookValidation',
  'bookSecurity',
  'cut',
  'cutFrom',
  'shape',
  'lambda',
  'correlation',
] as const;

/** Fields that stand on the sheet from the start. */
export const FIRST_FIELDS = [
  ...WORKSTREAMS,
  'extra',
  'name',
  'low',
  'likely',
  'high',
  'planned',
  'multiplier',
  'people',
  'cost',
  'costUnit',
  'currency',
  'start',
  'committed',
  'effortUnit',
  'daysPerWeek',
  'hoursPerWeek',
  'onIt',
  'waitLow',
  'waitLikely',
  'waitHigh',
  'follows',
  'booked',
] as const;
export type FirstField = (typeof FIRST_FIELDS)[number];

/** Every field of the sheet that has words of its own in content/worksheets/scope.yaml. */
export const SCOPE_FIELDS = [...FIRST_FIELDS, ...LATE_FIELDS] as const;
export type ScopeField = (typeof SCOPE_FIELDS)[number];

/** The waiting weeks of a line as a range. */
export function waitOf(row: Calendar): TypedRange {
  return { low: row.waitLow, likely: row.waitLikely, high: row.waitHigh };
}

/** True for a row of further work in which nothing is typed. */
export function isBlankExtra(row: ExtraWork): boolean {
  const { name, low, likely, high, planned, people, waitLow, waitLikely, waitHigh } = row;
  const texts = [name, low, likely, high, planned, people, waitLow, waitLikely, waitHigh];
  return texts.every((text) => text.trim() === '');
}
