import {
  blankRow,
  choice,
  date,
  group,
  part,
  person,
  type RowOf,
  rows,
  source,
  text,
  type ValueOf,
  worded,
  type WordsOf,
} from '../fields.ts';

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

export const GOVERNANCE = group({
  validationStarts: date,
  /** Control functions, who speaks for each, and the day that person was first in the room. */
  reviewers: rows(['function', 'person'], {
    function: part,
    person,
    firstIn: choice(MOMENTS),
    since: date,
  }),
  /** A reviewer’s questions, the answer the design gives, and where that answer stands in what is built. */
  inputs: rows(['asks', 'answer'], {
    asks: text,
    function: worded('asker', part),
    answer: text,
    built: text,
    state: choice(INPUT_STATES),
    /** The id of a source of content/sources.yaml; `''` for a question that people asked. */
    source: worded('', source),
  }),
});
export type Governance = ValueOf<typeof GOVERNANCE>;
export type Reviewer = RowOf<typeof GOVERNANCE.fields.reviewers>;
export type DesignInput = RowOf<typeof GOVERNANCE.fields.inputs>;

/** A function nobody has named yet. */
export function blankReviewer(id: string): Reviewer {
  return blankRow(GOVERNANCE.fields.reviewers, id);
}

/** A question nobody has asked yet. */
export function blankDesignInput(id: string): DesignInput {
  return blankRow(GOVERNANCE.fields.inputs, id);
}

/** What has words on the sheet and is no field of its own. */
export const GOVERNANCE_WORDS = ['starters'] as const;
export type GovernanceField = WordsOf<typeof GOVERNANCE.fields> | (typeof GOVERNANCE_WORDS)[number];
