import type { MilestoneEvidence } from './assess.ts';
import type { MilestoneVerdict, TestResult } from './judge.ts';
import * as words from './en/coach.ts';

/** How many of the words that led to a verdict are quoted: more would bury them. */
const MOST_QUOTED = 2;

/** The verdict on the sentence, in a sentence. */
export function verdictText(verdict: MilestoneVerdict): string {
  if (verdict.kind === 'blank') return words.noSentence;
  if (verdict.kind === 'teeth') return words.teeth;
  return words.noTeeth(verdict.results.filter(({ passes }) => !passes).map(({ test }) => test));
}

/** How one test came out. */
export function resultName({ test, passes }: TestResult): string {
  return words.TEST_NAMES[test][passes ? 'passes' : 'fails'];
}

/** The words that led the coach to its verdict, the first few as they stand in the sentence. */
export function telling({ coach }: TestResult): MilestoneEvidence[] {
  const points = coach.passes ? 'for' : 'against';
  return coach.evidence.filter((evidence) => evidence.points === points).slice(0, MOST_QUOTED);
}

/** Longer than any quotation of a few words: the whole sentence is the reason, and stands beside it already. */
const WHOLE = 120;

/** Words and why they tell. */
export function quoted({ text, because }: MilestoneEvidence): string {
  return text.length > WHOLE ? words.asAWhole(because) : words.quoted(text, because);
}
