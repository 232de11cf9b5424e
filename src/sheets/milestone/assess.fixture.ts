import type { MilestoneAssessment, MilestoneTest, TestVerdict } from './assess.ts';

/**
 * A coach that can be read off a sentence, for tests of what stands on a verdict: each of the words specific,
 * binary and production in it passes its test, and is the evidence for that.
 */
export function plainCoach(text: string): MilestoneAssessment {
  const verdict = (test: MilestoneTest): TestVerdict => {
    const start = text.indexOf(test);
    const passes = start >= 0;
    const found = {
      start,
      end: start + test.length,
      text: test,
      points: 'for' as const,
      because: 'it says so',
    };
    const other = { start: 0, end: 3, text: 'the', points: 'against' as const, because: 'it says little' };
    return { passes, evidence: passes ? [other, found] : [other], mend: `Say what is ${test}.` };
  };
  const tests = {
    specific: verdict('specific'),
    binary: verdict('binary'),
    production: verdict('production'),
  };
  const [specific, binary, production] = [
    tests.specific.passes,
    tests.binary.passes,
    tests.production.passes,
  ];
  return { specific, binary, production, teeth: specific && binary && production, tests };
}
