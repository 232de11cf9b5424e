/** The words of the milestone sheet in English: its choices, and what is found on it. */
import { type IsoDate, showDate } from '../../../language/dates.ts';
import type { FindingWords } from '../../finding.ts';
import type { MilestoneTest } from '../assess.ts';

/** A person's verdict. */
export const VERDICT_NAMES = { passes: 'Passes', fails: 'Fails' } as const;

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

export const noDate = { says: 'The milestone has no date.', mend: 'Set the day by which it is live.' };
type Last = { day: number; date: IsoDate };
export const late = (date: IsoDate, day: number, last: Last) => ({
  says: `${showDate(date)} is day ${day}, beyond day ${last.day}.`,
  mend: `Find the smaller thing that can be live by ${showDate(last.date)}.`,
});
export const early = (date: IsoDate) => ({
  says: `${showDate(date)} is not after day 0.`,
  mend: 'Check the date and day 0.',
});

export const notShown = {
  says: 'No day is set for showing the milestone.',
  mend: 'Show it on the day it is due.',
};
export const shownLate = (date: IsoDate) => ({
  says: `It is shown on ${showDate(date)}, after it is due.`,
  mend: 'Show it on the day itself, so that nobody can move the day.',
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
