import * as v from 'valibot';
import { chosen, group, rowId, rowsOf, typed } from '../fields.ts';

/** When a function first sat in the room, against the build. */
export const MOMENTS = ['before', 'during', 'after'] as const;
export type Moment = (typeof MOMENTS)[number];
export const MOMENT_NAMES: Record<Moment, string> = {
  before: 'Before the design',
  during: 'While it was built',
  after: 'After it was built',
};

/** How far a question has got into what is built. */
export const INPUT_STATES = ['built', 'promised', 'open'] as const;
export type InputState = (typeof INPUT_STATES)[number];
export const INPUT_STATE_NAMES: Record<InputState, string> = {
  built: 'Built in',
  promised: 'Only promised',
  open: 'Open',
};

/** A control function, who speaks for it, and the day that person was first in the room. */
export const ReviewerSchema = group({
  id: rowId,
  function: typed,
  person: typed,
  firstIn: chosen(MOMENTS),
  since: typed,
});
export type Reviewer = v.InferOutput<typeof ReviewerSchema>;

/** A reviewer’s question, the answer the design gives it, and where that answer stands in what is built. */
export const DesignInputSchema = group({
  id: rowId,
  asks: typed,
  function: typed,
  answer: typed,
  built: typed,
  state: chosen(INPUT_STATES),
  /** The id of a source of content/sources.yaml; `''` for a question that people asked. */
  source: typed,
});
export type DesignInput = v.InferOutput<typeof DesignInputSchema>;

export const GovernanceSchema = group({
  validationStarts: typed,
  reviewers: rowsOf(ReviewerSchema),
  inputs: rowsOf(DesignInputSchema),
});
export type Governance = v.InferOutput<typeof GovernanceSchema>;

/** A function nobody has named yet. */
export function blankReviewer(id: string): Reviewer {
  return v.parse(ReviewerSchema, { id });
}

/** A question nobody has asked yet. */
export function blankDesignInput(id: string): DesignInput {
  return v.parse(DesignInputSchema, { id });
}

/** True while nobody has written anything on the sheet. */
export function isUntouchedGovernance({ validationStarts, reviewers, inputs }: Governance): boolean {
  return validationStarts.trim() === '' && reviewers.length === 0 && inputs.length === 0;
}

/** Every field of the sheet that has words of its own in content/worksheets/governance.yaml. */
export const GOVERNANCE_FIELDS = [
  'validationStarts',
  'reviewers',
  'function',
  'person',
  'firstIn',
  'since',
  'inputs',
  'asks',
  'asker',
  'answer',
  'built',
  'state',
  'starters',
] as const;
export type GovernanceField = (typeof GOVERNANCE_FIELDS)[number];
