/** The words of the milestone sheet in English: what is found on it beside its days. */
import type { FindingWords } from '../../finding.ts';
import type { MilestoneTest } from '../assess.ts';

export const noSentence = {
  says: 'The milestone has no sentence.',
  mend: 'Write what is live by day 90, for which cases, and who shows it.',
};
export const failed = (test: string, mend: string) => ({
  says: `The milestone reads as ${test.toLowerCase()}.`,
  mend,
});
export const mendSentence = 'Mend the sentence.';
export const overruled = (test: MilestoneTest) => ({
  says: `The coach was overruled on the milestone without a reason (${test}).`,
  mend: 'Say why, for whoever reads this next.',
});

/** What a whole milestone needs beside its sentence and its dates. */
export const needs: Record<'shownBy' | 'shownTo' | 'failed' | 'consequence', FindingWords> = {
  shownBy: { says: 'Nobody is named to show the milestone.', mend: 'Name the person whose work it changes.' },
  shownTo: {
    says: 'It is not said who is shown the milestone.',
    mend: 'Name the committee, and who sits in its chair.',
  },
  failed: {
    says: 'Nothing says what counts as failed.',
    mend: 'Write it now, while nobody has anything to defend.',
  },
  consequence: {
    says: 'Nothing says what happens if the milestone fails.',
    mend: 'Name the act, and within how many days it follows.',
  },
};
