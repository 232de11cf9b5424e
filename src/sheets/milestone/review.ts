import type { IsoDate } from '../../language/dates.ts';
import { isBegun } from '../begun.ts';
import type { Finding } from '../finding.ts';
import { findingsOf } from '../found.ts';
import type { Program } from '../program.ts';
import { dueFinding, shownFinding } from './due.ts';
import * as words from './en/sheet.ts';
import { judgeMilestone, type TestResult } from './judge.ts';
import { MILESTONE, type Milestone } from './fields.ts';
import { resultName } from './say.ts';

const { missing, weak } = findingsOf('milestone');

/** What a whole milestone needs, beside its dates and its sentence. */
const NEEDS = ['shownBy', 'shownTo', 'failed', 'consequence'] as const;

/**
 * What the sheet lacks or could say better. Every plan needs a milestone: an untouched sheet has one finding,
 * that there is no sentence.
 */
export function reviewMilestone(milestone: Milestone, program: Program, today: IsoDate = ''): Finding[] {
  const findings = sentenceFindings(milestone);
  if (!isBegun(MILESTONE, milestone)) return findings;
  const dates = [dueFinding(milestone, program, today), shownFinding(milestone)];
  const needs = NEEDS.filter((field) => milestone[field].trim() === '');
  return [
    ...findings,
    ...dates.flatMap((finding) => finding ?? []),
    ...needs.map((field) => missing(field, words.needs[field])),
  ];
}

function sentenceFindings(milestone: Milestone): Finding[] {
  const verdict = judgeMilestone(milestone);
  if (verdict.kind === 'blank') return [missing('sentence', words.noSentence)];
  return verdict.results.flatMap((result) => testFindings(result, milestone));
}

function testFindings(result: TestResult, { tests }: Milestone): Finding[] {
  const { test, passes, by, coach } = result;
  const findings: Finding[] = [];
  if (!passes) {
    const mend = by === 'coach' ? coach.mend : words.mendSentence;
    findings.push(weak('sentence', words.failed(resultName(result), mend)));
  }
  if (by === 'person' && tests[test].reason.trim() === '') {
    findings.push(weak(`${test}-reason`, words.overruled(test)));
  }
  return findings;
}
