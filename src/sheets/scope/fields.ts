import {
  chosen,
  currency,
  date,
  group,
  links,
  money,
  number,
  oneOf,
  person,
  preset,
  type RowOf,
  rows,
  text,
  tick,
  type ValueOf,
  worded,
  type WordsOf,
} from '../fields.ts';
import type { TypedRange } from '../ranges.ts';
import { COST_NAMES, EFFORT_NAMES, SHAPE_NAMES } from './en/choices.ts';

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

/** Effort as typed, in the sheet's unit, what the original plan held for it, and whose figures they are. */
const effort = { low: number, likely: number, high: number, planned: number, by: person };

/** When a line of work can happen: its people, its weeks of waiting, what it follows. */
function calendar(follows: string[]) {
  return {
    people: worded('onIt', number),
    waitLow: number,
    waitLikely: number,
    waitHigh: number,
    /** The place in the queue is booked at the start, so that waiting runs beside the work before it. */
    booked: tick,
    /** Workstreams and ids of further work. An id that is gone counts for nothing. */
    follows: links(50, follows),
  };
}

function workstream(stream: Workstream) {
  return group({ ...effort, ...calendar(FOLLOWS[stream]) });
}

/** Integration is so many times the model work, by our rule of thumb, for as long as nobody has given its figures. */
export const MULTIPLIER = { low: '3', likely: '4', high: '5' } as const;

/** Something the reader could do otherwise, set beside the base. Blank fields change nothing. */
const scenario = group({
  name: worded('scenarioName', text),
  /** People added, and the workstream they join; `''` for whichever work is under way. */
  people: worded('addedPeople', number),
  joins: oneOf(WORKSTREAMS),
  bookValidation: tick,
  bookSecurity: tick,
  /** Per cent of the effort taken out, and of which workstream; `''` for all of them. */
  cut: number,
  cutFrom: oneOf(WORKSTREAMS),
});
export type Scenario = ValueOf<typeof scenario>;

export const SCOPE = group({
  model: workstream('model'),
  integration: workstream('integration'),
  validation: workstream('validation'),
  security: workstream('security'),
  change: workstream('change'),
  training: workstream('training'),
  readiness: workstream('readiness'),
  /** Work beside the seven workstreams. */
  extra: rows(['name'], { name: text, ...effort, ...calendar([]) }),
  multiplier: group({
    low: preset(MULTIPLIER.low),
    likely: preset(MULTIPLIER.likely),
    high: preset(MULTIPLIER.high),
  }),
  people: number,
  cost: money,
  costUnit: chosen(COST_NAMES, 'week'),
  currency,
  start: date,
  /** The date that has been promised, if one has. */
  committed: date,
  effortUnit: chosen(EFFORT_NAMES, 'weeks'),
  daysPerWeek: preset('5'),
  hoursPerWeek: preset('37.5'),
  shape: chosen(SHAPE_NAMES, 'pert'),
  lambda: preset('4'),
  correlation: preset('0.3'),
  first: worded('scenario', scenario),
  second: worded('scenario', scenario),
});
export type Scope = ValueOf<typeof SCOPE>;
export type ExtraWork = RowOf<typeof SCOPE.fields.extra>;
export type Effort = Pick<ExtraWork, keyof typeof effort>;
export type Calendar = Pick<ExtraWork, keyof ReturnType<typeof calendar>>;

export const SCENARIOS = ['first', 'second'] as const;
export type ScenarioName = (typeof SCENARIOS)[number];

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

export type ScopeField = WordsOf<typeof SCOPE.fields>;
/** Fields that stand on the sheet from the start. */
export type FirstField = Exclude<ScopeField, (typeof LATE_FIELDS)[number]>;

/** The waiting weeks of a line as a range. */
export function waitOf(row: Calendar): TypedRange {
  return { low: row.waitLow, likely: row.waitLikely, high: row.waitHigh };
}
