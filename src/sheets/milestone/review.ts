import { isBegun } from '../begun.ts';
import { type Finding, findingsOf } from '../finding.ts';
import type { Program } from '../program.ts';
import { dueFinding, shownFinding } from './due.ts';
import { judgeMilestone, type TestResult } from './judge.ts';
import { MILESTONE, type Milestone } from './fields.ts';
import { resultName } from './say.ts';

const { missing, weak } = findingsOf('milestone');

/** What a whole milestone needs, beside its dates and its sentence. */
const NEEDS: { field: 'shownBy' | 'shownTo' | 'failed' | 'consequence'; says: string; mend: string }[] = [
  {
    field: 'shownBy',
    says: 'Nobody is named to show the milestone.',
    mend: 'Name the person whose work it changes.',
  },
  {
    field: 'shownTo',
    says: 'It is not said who is shown the milestone.',
    mend: 'Name the committee, and who sits in its chair.',
  },
  {
    field: 'failed',
    says: 'Nothing says what counts as failed.',
    mend: 'Write it now, while nobody has anything to defend.',
  },
  {
    field: 'consequence',
    says: 'Nothing says what happens if the milestone fails.',
    mend: 'Name the act, and within how many days it follows.',
  },
];

/**
 * What the sheet lacks or could say better. Every plan needs a milestone: an untouched sheet has one finding,
 * that there is no sentence.
 */
export function reviewMilestone(milestone: Milestone, program: Program): Finding[] {
  const findings = sentenceFindings(milestone);
  if (!isBegun(MILESTONE, milestone)) return findings;
  const dates = [dueFinding(milestone, program), shownFinding(milestone)];
  const needs = NEEDS.filter(({ field }) => milestone[field].trim() === '');
  return [
    ...findings,
    ...dates.flatMap((finding) => finding ?? []),
    ...needs.map(({ field, says, mend }) => missing(field, says, mend)),
  ];
}

function sentenceFindings(milestone: Milestone): Finding[] {
  const verdict = judgeMilestone(milestone);
  if (verdict.kind === 'blank') {
    return [
      missing(
        'sentence',
        'The milestone has no sentence.',
        'Write what is live by day 90, for which cases, and who shows it.',
      ),
    ];
  }
  return verdict.results.flatMap((result) => testFindings(result, milestone));
}

function testFindings(result: TestResult, { tests }: Milestone): Finding[] {
  const { test, passes, by, coach } = result;
  const findings: Finding[] = [];
  if (!passes) {
    const mend = by === 'coach' ? coach.mend : 'Mend the sentence.';
    findings.push(weak('sentence', `The milestone reads as ${resultName(result).toLowerCase()}.`, mend));
  }
  if (by === 'person' && tests[test].reason.trim() === '') {
    findings.push(
      weak(
        `${test}-reason`,
        `The coach was overruled on the milestone without a reason (${test}).`,
        'Say why, for whoever reads this next.',
      ),
    );
  }
  return findings;
}
