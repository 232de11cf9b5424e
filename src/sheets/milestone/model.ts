import * as v from 'valibot';
import { chosen, group, typed } from '../fields.ts';
import type { MilestoneTest } from './assess.ts';

/** The three tests of a milestone, in the order in which they are asked. */
export const TESTS = ['specific', 'binary', 'production'] as const satisfies readonly MilestoneTest[];

/** How a test can come out, in words. */
export const TEST_NAMES: Record<MilestoneTest, { passes: string; fails: string }> = {
  specific: { passes: 'Specific', fails: 'Not specific' },
  binary: { passes: 'Binary', fails: 'Not binary' },
  production: { passes: 'In production', fails: 'Not in production' },
};

/** A person's verdict, in words. */
export const VERDICT_NAMES = { passes: 'Passes', fails: 'Fails' } as const;

/** A person's verdict over the coach's, with the reason that is kept beside it. */
const OwnVerdictSchema = group({ overruled: chosen(['passes', 'fails']), reason: typed });
const ownVerdict = v.optional(OwnVerdictSchema, {});
export type OwnVerdict = v.InferOutput<typeof OwnVerdictSchema>;

export const MilestoneSchema = group({
  sentence: typed,
  /** The day on which it is live, at the latest. */
  date: typed,
  shownBy: typed,
  shownTo: typed,
  shownOn: typed,
  /** What counts as failed, and what happens then. */
  failed: typed,
  consequence: typed,
  tests: v.optional(group({ specific: ownVerdict, binary: ownVerdict, production: ownVerdict }), {}),
});
export type Milestone = v.InferOutput<typeof MilestoneSchema>;

/** True while nobody has typed anything on the sheet. */
export function isUntouchedMilestone(milestone: Milestone): boolean {
  const { sentence, date, shownBy, shownTo, shownOn, failed, consequence, tests } = milestone;
  const own = TESTS.flatMap((test) => [tests[test].overruled, tests[test].reason]);
  return [sentence, date, shownBy, shownTo, shownOn, failed, consequence, ...own].every(
    (text) => text.trim() === '',
  );
}

/** Every field of the sheet that has words of its own in content/worksheets/milestone.yaml. */
export const MILESTONE_FIELDS = [
  'sentence',
  'date',
  'shownBy',
  'shownTo',
  'shownOn',
  'failed',
  'consequence',
  ...TESTS,
  'overruled',
  'reason',
] as const;
export type MilestoneField = (typeof MILESTONE_FIELDS)[number];
