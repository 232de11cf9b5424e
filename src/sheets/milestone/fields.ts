import { choice, date, group, long, person, text, type ValueOf, worded, type WordsOf } from '../fields.ts';
import type { MilestoneTest } from './assess.ts';
import { VERDICT_NAMES } from './en/choices.ts';

/** The three tests of a milestone, in the order in which they are asked. */
export const TESTS = ['specific', 'binary', 'production'] as const satisfies readonly MilestoneTest[];

/** A person's verdict over the coach's, with the reason that is kept beside it. */
const ownVerdict = group({ overruled: choice(VERDICT_NAMES), reason: text });
export type OwnVerdict = ValueOf<typeof ownVerdict>;

export const MILESTONE = group({
  sentence: text,
  /** The day on which it is live, at the latest. */
  date,
  shownBy: long(person),
  shownTo: long(person),
  shownOn: date,
  /** Where what was shown can be looked up. */
  place: text,
  /** What counts as failed, and what happens then. */
  failed: text,
  consequence: text,
  tests: worded('', group({ specific: ownVerdict, binary: ownVerdict, production: ownVerdict })),
});
export type Milestone = ValueOf<typeof MILESTONE>;

export type MilestoneField = WordsOf<typeof MILESTONE.fields>;
