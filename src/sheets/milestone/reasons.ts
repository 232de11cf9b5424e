/** What the milestone coach says: why words speak for a test or against it, and what would mend one that is failed. */
import type { Reasons } from '../../coach/evidence.ts';

/** How the coach speaks of one test. */
export type TestWording = {
  reasons: Record<'for' | 'against', Reasons>;
  /** What to change, whatever is wrong. */
  mend: string;
  /** What to change when the loudest words against it have this reason; the quote comes in its own marks. */
  mendBecause: Readonly<Record<string, (quote: string) => string>>;
};

const DEGREE = 'a matter of degree';
const DIRECTION = 'a direction, with no point at which it is done';
const JUDGEMENT = 'a judgement: one person says yes, another no';
const NOT_LIVE = 'not live use';
const ON_THE_WAY = 'a step on the way, not live use';
const DECIDED = 'someone deciding about it, not using it';
const ANY_THING = 'could be any of several things';
const ANYONE = 'could be anyone';

/** What no class of words gives, and yet words do: "coming together". Other reasons of no class are of the whole. */
export const OPEN_END = 'leaves open when it counts as done';

/** Reasons that are about single words, whatever stands beside these. */
export const ABOUT_SINGLE_WORDS: ReadonlySet<string> = new Set([DEGREE, JUDGEMENT, ANY_THING, ANYONE]);

/** How the coach speaks of each test. */
export const WORDINGS = {
  specific: {
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
          V: ANY_THING,
          Z: ANYONE,
          R: ANYONE,
          O: ANY_THING,
          M: DEGREE,
          Q: JUDGEMENT,
          S: 'a mood or a state, not a thing',
          I: DIRECTION,
          A: 'does not say what it is about',
        },
        otherwise: 'two people could picture different things',
      },
    },
    mend: 'Say which model it is, which work it does, and for which team, place or customers.',
    mendBecause: {
      [ANY_THING]: (quote) => `Instead of ${quote}, say which model it is, what it does, and for whom.`,
      [ANYONE]: (quote) =>
        `Instead of ${quote}, name the team, the place or the cases, and the work done there.`,
    },
  },
  binary: {
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
          M: DEGREE,
          Q: JUDGEMENT,
          I: DIRECTION,
          S: 'a mood or a state, without a point at which it is reached',
          V: 'nothing in it is reached or missed',
        },
        otherwise: OPEN_END,
      },
    },
    mend: 'Say what must have happened by the day, so that anyone can answer yes or no.',
    mendBecause: {
      [DEGREE]: (quote) =>
        `Put a number, or “every” or “only”, where you wrote ${quote}, so that it is reached or missed.`,
      [DIRECTION]: (quote) =>
        `Where you wrote ${quote}, say the point you will have reached, so that the answer is yes or no.`,
      [JUDGEMENT]: (quote) => `Where you wrote ${quote}, say what anyone could count or see on the day.`,
    },
  },
  production: {
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
          N: NOT_LIVE,
          A: ON_THE_WAY,
          R: DECIDED,
          Y: ON_THE_WAY,
          D: ON_THE_WAY,
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
      [NOT_LIVE]: (quote) =>
        `Replace ${quote} by the first real cases it handles in the live system, however few you begin with.`,
      [ON_THE_WAY]: (quote) =>
        `Treat ${quote} as a step on the way, and name the real work done live once you have taken it.`,
      [DECIDED]: (quote) =>
        `Look past ${quote} to what follows, and name the real work that is done live because of it.`,
    },
  },
} satisfies Record<string, TestWording>;
