/** The words of the milestone sheet in English: what is found on it beside its days. */
import { phrase } from '../../../language/directions.ts';
import { advice } from '../../en/sheet.ts';
import type { FindingWords } from '../../finding.ts';
import type { MilestoneTest } from '../assess.ts';

export const noSentence = advice(
  'The milestone has no sentence.',
  'Write what is live by day 90, for which cases, and who shows it.',
);
export const failed = (test: string, mend: string) =>
  advice(phrase`The milestone reads as ${test.toLowerCase()}.`, mend);
export const mendSentence = 'Mend the sentence.';
export const overruled = (test: MilestoneTest) =>
  advice(
    phrase`The coach was overruled on the milestone without a reason (${test}).`,
    'Say why, for whoever reads this next.',
  );

/** What a whole milestone needs beside its sentence and its dates. */
export const needs: Record<'shownBy' | 'shownTo' | 'failed' | 'consequence', FindingWords> = {
  shownBy: advice('Nobody is named to show the milestone.', 'Name the person whose work it changes.'),
  shownTo: advice(
    'It is not said who is shown the milestone.',
    'Name the committee, and who sits in its chair.',
  ),
  failed: advice('Nothing says what counts as failed.', 'Write it now, while nobody has anything to defend.'),
  consequence: advice(
    'Nothing says what happens if the milestone fails.',
    'Name the act, and within how many days it follows.',
  ),
};
