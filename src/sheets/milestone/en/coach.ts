/** What the milestone coach says: how a sentence comes out of the three tests, why, and what would mend it. */
import { phrase } from '../../../language/directions.ts';
import type { Reasons } from '../../../coach/evidence.ts';
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

/** How the coach speaks of one test. */
export type TestWording = {
  /** Why words of a class speak for the test or against it. */
  reasons: Record<'for' | 'against', Reasons>;
  /** What to change, whatever is wrong. */
  mend: string;
  /** What to change when the loudest words against it have this reason. */
  mendBecause: Readonly<Record<string, (words: string) => string>>;
};

export const degree = 'a matter of degree';
const direction = 'a direction, with no point at which it is done';
export const judgement = 'a judgement: one person says yes, another no';
const notLive = 'not live use';
const onTheWay = 'a step on the way, not live use';
const decided = 'someone deciding about it, not using it';
export const anyThing = 'could be any of several things';
export const anyone = 'could be anyone';

/** What no class of words gives, and yet words do: "coming together". Other reasons of no class are of the whole. */
export const openEnd = 'leaves open when it counts as done';

export const specific: TestWording = {
  reasons: {
    for: {
      byKind: {
        U: 'names what does the work',
        T: 'names what it works on',
        X: 'names a place, a team or a thing',
        '@': 'points at one particular thing',
        W: 'says where it happens',
        L: 'says what it does',
        E: 'says which part of the work it covers',
        C: 'draws a line around it',
        '#': 'a figure that pins it down',
        u: 'a detail that others would picture too',
      },
      otherwise: 'gives two people the same picture',
    },
    against: {
      byKind: {
        V: anyThing,
        Z: anyone,
        R: anyone,
        O: anyThing,
        M: degree,
        Q: judgement,
        S: 'a mood or a state, not a thing',
        I: direction,
        A: 'does not say what it is about',
      },
      otherwise: 'two people could picture different things',
    },
  },
  mend: 'Say which model it is, which work it does, and for which team, place or customers.',
  mendBecause: {
    [anyThing]: (words) => phrase`Instead of “${words}”, say which model it is, what it does, and for whom.`,
    [anyone]: (words) =>
      phrase`Instead of “${words}”, name the team, the place or the cases, and the work done there.`,
  },
};

export const binary: TestWording = {
  reasons: {
    for: {
      byKind: {
        C: 'a threshold: reached or not',
        E: 'all or none, so it can be checked',
        Y: 'done or not done',
        J: 'a day on which it can be checked',
        '#': 'a figure that can be checked',
        G: 'on or off, with nothing between',
        F: 'either so or not so',
        P: 'live or not live',
        L: 'an act that happens or does not',
        O: 'a number that can be counted',
        K: 'happens or does not',
      },
      otherwise: 'no word in it is a matter of degree',
    },
    against: {
      byKind: {
        M: degree,
        Q: judgement,
        I: direction,
        S: 'a mood or a state, without a point at which it is reached',
        V: 'nothing in it is reached or missed',
      },
      otherwise: openEnd,
    },
  },
  mend: 'Say what must have happened by the day, so that anyone can answer yes or no.',
  mendBecause: {
    [degree]: (words) =>
      phrase`Put a number, or “every” or “only”, where you wrote “${words}”, so that it is reached or missed.`,
    [direction]: (words) =>
      phrase`Where you wrote “${words}”, say the point you will have reached, so that the answer is yes or no.`,
    [judgement]: (words) =>
      phrase`Where you wrote “${words}”, say what anyone could count or see on the day.`,
  },
};

export const production: TestWording = {
  reasons: {
    for: {
      byKind: {
        P: 'says that it is in real use',
        G: 'goes live',
        L: 'does real work',
        K: 'is used in the work itself',
        T: 'is the work of the business itself',
        W: 'happens where the work is done',
        E: 'leaves none of the cases out',
        Z: 'reaches those who use it',
      },
      otherwise: 'reads like work done live',
    },
    against: {
      byKind: {
        N: notLive,
        A: onTheWay,
        R: decided,
        Y: onTheWay,
        D: onTheWay,
        S: 'a mood or a wish, not use',
        Q: 'a judgement about it, not use',
        I: 'a direction, not use',
        V: 'does not say that anything is in use',
      },
      otherwise: 'does not say that it works live',
    },
  },
  mend: 'Say which real work it does in the live system on the day, however small the share.',
  mendBecause: {
    [notLive]: (words) =>
      phrase`Replace “${words}” by the first real cases it handles in the live system, however few you begin with.`,
    [onTheWay]: (words) =>
      phrase`Treat “${words}” as a step on the way, and name the real work done live once you have taken it.`,
    [decided]: (words) =>
      phrase`Look past “${words}” to what follows, and name the real work that is done live because of it.`,
  },
};
