/** What the milestone coach says: how a sentence comes out of the three tests, why, and what would mend it. */
import { phrase } from '../../../language/directions.ts';
import type { MilestoneTest } from '../assess.ts';

/** How a test can come out. */
export const TEST_NAMES: Record<MilestoneTest, { passes: string; fails: string }> = {
  specific: { passes: 'Specific', fails: 'Not specific' },
  binary: { passes: 'Binary', fails: 'Not binary' },
  production: { passes: 'In production', fails: 'Not in production' },
};

export const noSentence = 'There is no sentence to test yet.';
export const teeth = 'This milestone has teeth.';
export const noTeeth = (failed: readonly MilestoneTest[]): string =>
  phrase`No teeth yet: ${failed.map((test) => TEST_NAMES[test].fails.toLowerCase()).join(', ')}.`;

/** Words of the sentence, and why they tell. */
export const quoted = (text: string, because: string): string => phrase`“${text}”: ${because}`;
export const asAWhole = (because: string): string => phrase`The sentence as a whole: ${because}`;

/** Why words of the sentence speak for a test or against it. */
export const because = {
  worker: 'names what does the work',
  work: 'names what it works on',
  name: 'names a place, a team or a thing',
  anyThing: 'could be any of several things',
  anyone: 'could be anyone',
  threshold: 'a threshold: reached or not',
  whole: 'all or none, so it can be checked',
  yesOrNo: 'either so or not so',
  day: 'a day on which it can be checked',
  done: 'done or not done',
  happens: 'happens or does not',
  degree: 'a matter of degree',
  judgement: 'two fair readers would disagree on it',
  direction: 'says which way, not how far',
  live: 'says that it is in real use',
  goesLive: 'goes live',
  realWork: 'does real work',
  notLive: 'not live use',
  onTheWay: 'a step on the way, not live use',
  decided: 'someone deciding about it, not using it',
} as const;
export type Because = keyof typeof because;

/** How the coach speaks of one test. */
export type TestWording = {
  /** Why the sentence as a whole passes it or does not, where no words of it tell. */
  whole: Record<'for' | 'against', string>;
  /** What to change, whatever is wrong. */
  mend: string;
  /** What to change about words that are quoted against it. */
  mendBecause: Partial<Record<Because, (words: string) => string>>;
};

export const tests: Record<MilestoneTest, TestWording> = {
  specific: {
    whole: { for: 'gives two people the same picture', against: 'two people could picture different things' },
    mend: 'Say which model it is, which work it does, and for which team, place or customers.',
    mendBecause: {
      anyThing: (words) => phrase`Instead of “${words}”, say which model it is, what it does, and for whom.`,
      anyone: (words) =>
        phrase`Instead of “${words}”, name the team, the place or the cases, and the work done there.`,
    },
  },
  binary: {
    whole: { for: 'no word in it is a matter of degree', against: 'leaves open when it counts as done' },
    mend: 'Say what must have happened by the day, so that anyone can answer yes or no.',
    mendBecause: {
      degree: (words) =>
        phrase`Put a number, or “every” or “only”, where you wrote “${words}”, so that it is reached or missed.`,
      direction: (words) =>
        phrase`Where you wrote “${words}”, say the point you will have reached, so that the answer is yes or no.`,
      judgement: (words) =>
        phrase`Where you wrote “${words}”, say what anyone could count or see on the day.`,
    },
  },
  production: {
    whole: { for: 'reads like work done live', against: 'does not say that it works live' },
    mend: 'Say which real work it does in the live system on the day, however small the share.',
    mendBecause: {
      notLive: (words) =>
        phrase`Replace “${words}” by the first real cases it handles in the live system, however few you begin with.`,
      onTheWay: (words) =>
        phrase`Treat “${words}” as a step on the way, and name the real work done live once you have taken it.`,
      decided: (words) =>
        phrase`Look past “${words}” to what follows, and name the real work that is done live because of it.`,
    },
  },
};
