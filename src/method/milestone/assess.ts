/** The milestone coach: is a milestone specific, binary, and seen in production? */
import { loudestQuotes, perWord, type Reasons, wholeQuote } from '../coach/evidence.ts';
import type { Features } from '../coach/features.ts';
import { featureScale, unpack } from '../coach/packing.ts';
import { isStop } from '../coach/tokens.ts';
import { featuresOf, TABLE } from './features.ts';
import { LEARNED } from './weights.ts';

export type MilestoneTest = 'specific' | 'binary' | 'production';

/** Words of the milestone that speak for or against a test, and why. `text` is `milestone.slice(start, end)`. */
export type MilestoneEvidence = {
  start: number;
  end: number;
  text: string;
  points: 'for' | 'against';
  because: string;
};

/** `mend` says what to change, in one sentence; blank when the test is passed. */
export type TestVerdict = { passes: boolean; evidence: MilestoneEvidence[]; mend: string };

/** What the coach makes of a milestone. It has teeth when it passes all three tests. */
export type MilestoneAssessment = {
  specific: boolean;
  binary: boolean;
  production: boolean;
  teeth: boolean;
  tests: Record<MilestoneTest, TestVerdict>;
};

/** What the coach knows about one test. `blank` is the mend of an empty milestone. */
type Test = {
  weights: Int8Array;
  step: number;
  bias: number;
  reasons: Record<MilestoneEvidence['points'], Reasons>;
  mend: string;
  /** The mend when the loudest words against it have this reason. */
  mendBecause: Readonly<Record<string, (quote: string) => string>>;
};

const DEGREE = 'a matter of degree';
const DIRECTION = 'a direction, with no point at which it is done';
const JUDGEMENT = 'a judgement: one person says yes, another no';
const NOT_LIVE = 'not the live environment';
const ON_THE_WAY = 'a step on the way, not live use';
const DECIDED = 'someone deciding about it, not using it';
const ANY_THING = 'could be any of several things';
const ANYONE = 'could be anyone';

const TESTS: Record<MilestoneTest, Test> = {
  specific: {
    ...learnedFor('specific'),
    reasons: {
      for: {
        byKind: {
          U: 'names what does the work',
          T: 'names the work it does',
          X: 'names who or where',
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
      [ANY_THING]: (quote) =>
        `Instead of ${quote}, name the one model and the one piece of work it does, and for whom.`,
      [ANYONE]: (quote) =>
        `Instead of ${quote}, name the team, the place or the cases, and the work done there.`,
    },
  },
  binary: {
    ...learnedFor('binary'),
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
        otherwise: 'happens or does not happen',
      },
      against: {
        byKind: {
          M: DEGREE,
          Q: JUDGEMENT,
          I: DIRECTION,
          S: 'a mood or a state, without a point at which it is reached',
          V: 'nothing in it is reached or missed',
        },
        otherwise: 'leaves open when it counts as done',
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
    ...learnedFor('production'),
    reasons: {
      for: {
        byKind: {
          P: 'says that it is in real use',
          G: 'goes live',
          L: 'does real work',
          K: 'is used in the work itself',
          T: 'acts on real cases',
          W: 'happens where the work is done',
          E: 'covers the real flow of work',
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
};

function learnedFor(test: MilestoneTest): Pick<Test, 'weights' | 'step' | 'bias'> {
  const { packed, step, bias } = LEARNED[test];
  return { weights: unpack(packed, TABLE), step, bias };
}

const NAMES = ['specific', 'binary', 'production'] as const;

/** Whether a feature weighs anything in one of the tests. */
const matters = (id: number): boolean => NAMES.some((name) => TESTS[name].weights[id] !== 0);

/** Words that decide something in the sum but tell a reader nothing on their own. */
const TELLS_NOTHING = /^(is|are|be|was|will|on|in|of|the|an?|and|or|it|with|for|at|by|as|to|from|that)$/i;

type Found = { sum: number; evidence: MilestoneEvidence };

/** The loudest words on one side. Each word costs something, so that a quotation holds the words that decided and few others. */
function found(
  points: MilestoneEvidence['points'],
  text: string,
  features: Features,
  parts: Float64Array,
  reasons: Reasons,
): Found[] {
  const sign = points === 'for' ? 1 : -1;
  const loud = parts.filter((part) => sign * part > 0);
  const cost = (0.6 * loud.reduce((sum, part) => sum + sign * part, 0)) / Math.max(1, loud.length);
  const dear = parts.map((part) => part - sign * cost);
  return loudestQuotes(text, features.tokens, dear, sign, reasons)
    .filter((quote) => !TELLS_NOTHING.test(quote.text))
    .map(({ sum, ...quote }) => ({
      // A class tells the reader more than "reads so", so words without one count for less.
      sum: quote.because === reasons.otherwise ? sum / 2 : sum,
      evidence: { ...quote, points },
    }));
}

/** At most three quotations from both sides, the first of them for the verdict. */
function evidenceFor(
  text: string,
  passes: boolean,
  test: Test,
  features: Features,
  scale: number,
): MilestoneEvidence[] {
  const parts = perWord(features, test.weights, scale * test.step);
  const quotes = (['for', 'against'] as const).flatMap((points) =>
    found(points, text, features, parts, test.reasons[points]),
  );
  quotes.sort((a, b) => b.sum - a.sum);
  const verdict = passes ? 'for' : 'against';
  const first = quotes.find(({ evidence }) => evidence.points === verdict);
  const enough = 0.3 * (quotes[0]?.sum ?? 0);
  const rest = quotes.filter((quote) => quote !== first && quote.sum >= enough);
  // The words alone may not carry the verdict (it lies in what is absent): then the whole sentence is the reason.
  const lead = first?.evidence ?? { ...wholeQuote(text, test.reasons[verdict].otherwise), points: verdict };
  return [lead, ...rest.map(({ evidence }) => evidence)].slice(0, 3);
}

/** Most characters of a quotation inside a mend. */
const QUOTABLE = 48;

function mendFor(test: Test, [lead]: MilestoneEvidence[]): string {
  if (lead === undefined || lead.text.length > QUOTABLE) return test.mend;
  return test.mendBecause[lead.because]?.(`“${lead.text}”`) ?? test.mend;
}

function verdictOn(text: string, name: MilestoneTest, features: Features): TestVerdict {
  const test = TESTS[name];
  // Without a single word there is nothing to picture, to check or to use.
  if (features.tokens.every(isStop)) return { passes: false, evidence: [], mend: test.mend };
  const scale = featureScale(features.count);
  const sum = features.ids.reduce(
    (total, id) => total + (test.weights[id] ?? 0) * scale * test.step,
    test.bias,
  );
  const passes = sum >= 0;
  const evidence = evidenceFor(text, passes, test, features, scale);
  return { passes, evidence, mend: passes ? '' : mendFor(test, evidence) };
}

/** Decides whether a milestone has teeth, and says for each of the three tests why, and what would mend it. */
export function assessMilestone(text: string): MilestoneAssessment {
  const features = featuresOf(text, matters);
  const tests: Record<MilestoneTest, TestVerdict> = {
    specific: verdictOn(text, 'specific', features),
    binary: verdictOn(text, 'binary', features),
    production: verdictOn(text, 'production', features),
  };
  const [specific, binary, production] = [
    tests.specific.passes,
    tests.binary.passes,
    tests.production.passes,
  ];
  return { specific, binary, production, teeth: specific && binary && production, tests };
}
