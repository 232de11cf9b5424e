import {
  blankRow,
  choice,
  date,
  group,
  long,
  optionsOf,
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
import { INPUT_STATE_NAMES, MOMENT_NAMES } from './en/choices.ts';

/** When a function first sat in the room, against the build. */
export type Moment = keyof typeof MOMENT_NAMES;

/** How far a question has got into what is built. */
export type InputState = keyof typeof INPUT_STATE_NAMES;
export const INPUT_STATES = optionsOf(INPUT_STATE_NAMES);

export const GOVERNANCE = group({
  validationStarts: date,
  /** Control functions, who speaks for each, and the day that person was first in the room. */
  reviewers: rows(['function', 'person'], {
    function: part,
    person,
    firstIn: choice(MOMENT_NAMES),
    since: date,
    /** What else the function is called, such as in a set of starters. */
    also: long(part),
  }),
  /** A reviewer’s questions, the answer the design gives, and where that answer stands in what is built. */
  inputs: rows(['asks', 'answer'], {
    asks: text,
    function: worded('asker', part),
    answer: text,
    built: text,
    state: choice(INPUT_STATE_NAMES),
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
