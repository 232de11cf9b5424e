import type { Sheet } from '../../sheets/finding.ts';

/** What is asked, in the order in which the method works. Each can be answered in a breath. */
export const QUESTIONS = ['wanted', 'named', 'asked', 'chaired', 'owned', 'costed'] as const;
export type Question = (typeof QUESTIONS)[number];

export const ANSWERS = ['yes', 'no', 'unsure'] as const;
export type Answer = (typeof ANSWERS)[number];

/** Where to begin: a chapter to read, by its address, and a worksheet to fill in. */
export type Place = { chapter: string; worksheet: Sheet };

/** `on` goes on to the next question. */
export type Way = Place | 'on';

const TRIAGE: Place = { chapter: 'triage-before-diagnosis', worksheet: 'triage' };
const LEAD: Place = { chapter: 'one-accountable-lead', worksheet: 'lead' };
const SCOPE: Place = { chapter: 'the-real-scope', worksheet: 'scope' };

/**
 * Where each answer leads. Whoever is unsure whether the program is wanted goes on: triage comes first, and
 * will show it.
 */
export const RULES: Record<Question, Record<Answer, Way>> = {
  wanted: {
    yes: 'on',
    no: { chapter: 'when-not-to-rescue', worksheet: 'recovery' },
    unsure: 'on',
  },
  named: { yes: 'on', no: TRIAGE, unsure: TRIAGE },
  asked: {
    yes: 'on',
    no: { chapter: 'asking-which-three', worksheet: 'gate' },
    unsure: { chapter: 'finding-the-gate', worksheet: 'gate' },
  },
  chaired: {
    yes: 'on',
    no: { chapter: 'a-committee-that-steers', worksheet: 'steering' },
    unsure: { chapter: 'the-sponsor-who-stays', worksheet: 'sponsor' },
  },
  owned: { yes: 'on', no: LEAD, unsure: LEAD },
  costed: { yes: 'on', no: SCOPE, unsure: SCOPE },
};

/** Where those go whom no question stopped: what is left is a day that can fail. */
export const LAST: Place = { chapter: 'a-milestone-with-teeth', worksheet: 'milestone' };

/** Where to begin, and the question that decided it; `last` when none did. */
export type Found = { at: Question | 'last'; place: Place };

/** Takes the questions in their order: the first answer that leads anywhere decides. */
export function whereAmI(answers: Record<Question, Answer>): Found {
  for (const question of QUESTIONS) {
    const way = RULES[question][answers[question]];
    if (way !== 'on') return { at: question, place: way };
  }
  return { at: 'last', place: LAST };
}
