import type { Wording } from '../wording.ts';
import { EFFORT_NAMES } from './en/choices.ts';
import { type Scope, type ScopeField, WORKSTREAMS, type Workstream } from './fields.ts';

/** What each workstream is called. */
export type StreamNames = Record<Workstream, string>;

/** The workstreams’ names, from the scope sheet’s words: all that another sheet needs of them. */
export function streamNames(fields: Wording<ScopeField>['fields']): StreamNames {
  return Object.fromEntries(WORKSTREAMS.map((stream) => [stream, fields[stream].label])) as StreamNames;
}

/** The unit in which the scope sheet counts effort. */
export function effortUnit({ effortUnit: unit }: Pick<Scope, 'effortUnit'>): string {
  return EFFORT_NAMES[unit];
}
