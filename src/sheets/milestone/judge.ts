import { assessMilestone, type MilestoneTest, type TestVerdict } from './assess.ts';
import { type Milestone, TESTS } from './fields.ts';

/** How one test came out: by the coach, whose words and mend are kept, or by a person who overruled it. */
export type TestResult = { test: MilestoneTest; passes: boolean; by: 'coach' | 'person'; coach: TestVerdict };

/** Whether the sentence has teeth: all three tests pass. `blank` while there is no sentence to test. */
export type MilestoneVerdict = { kind: 'blank' } | { kind: 'teeth' | 'toothless'; results: TestResult[] };

/** Puts the sentence to the three tests. A person's verdict counts before the coach's. */
export function judgeMilestone({ sentence, tests }: Milestone): MilestoneVerdict {
  if (sentence.trim() === '') return { kind: 'blank' };
  const assessment = assessMilestone(sentence);
  const results = TESTS.map((test): TestResult => {
    const coach = assessment.tests[test];
    const { overruled } = tests[test];
    return overruled === ''
      ? { test, passes: coach.passes, by: 'coach', coach }
      : { test, passes: overruled === 'passes', by: 'person', coach };
  });
  return { kind: results.every(({ passes }) => passes) ? 'teeth' : 'toothless', results };
}
