/** The milestone coach: is a milestone specific, binary, and seen in production? */
import { loudestQuotes, perWord, type Reasons, wholeQuote } from '../../coach/evidence.ts';
import type { Features } from '../../coach/features.ts';
import { featureScale, unpack } from '../../coach/packing.ts';
import { isStop } from '../../coach/tokens.ts';
import * as words from './en/coach.ts';
import { featuresOf, TABLE } from './features.ts';
import { fitted, readAs } from './quotes.ts';
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

/** What the coach has learned about one test, and how it speaks of it. */
type Test = words.TestWording & { weights: Int8Array; step: number; bias: number };

function learnedFor(name: MilestoneTest, wording: words.TestWording): Test {
  const { packed, step, bias } = LEARNED[name];
  return { ...wording, weights: unpack(packed, TABLE), step, bias };
}

const TESTS: Record<MilestoneTest, Test> = {
  specific: learnedFor('specific', words.specific),
  binary: learnedFor('binary', words.binary),
  production: learnedFor('production', words.production),
};

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
  const { tokens } = features;
  return (
    loudestQuotes(text, tokens, dear, sign, reasons)
      .map((quote) => fitted(text, tokens, quote, reasons))
      .filter((quote) => !TELLS_NOTHING.test(quote.text))
      // A word that no class gives a reason for, such as "model", would tell a reader nothing.
      .filter(
        ({ because, text: quote }) =>
          because !== reasons.otherwise || (because === words.openEnd && quote.includes(' ')),
      )
      .map(({ sum, ...quote }) => ({
        // A class tells the reader more than "reads so", so words without one count for less.
        sum: quote.because === reasons.otherwise ? sum / 2 : sum,
        evidence: { ...quote, points },
      }))
  );
}

/** Quotations without those that share a word with one before them. */
function apart(quotes: readonly MilestoneEvidence[]): MilestoneEvidence[] {
  return quotes.filter(
    (quote, place) =>
      !quotes.slice(0, place).some(({ start, end }) => quote.start < end && start < quote.end),
  );
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
  const rest = quotes.filter(
    ({ evidence: { points, because }, sum }) => sum >= enough && because !== test.reasons[points].otherwise,
  );
  // The words alone may not carry the verdict (it lies in what is absent): then the whole sentence is the reason.
  const lead = first?.evidence ?? { ...wholeQuote(text, test.reasons[verdict].otherwise), points: verdict };
  return apart([lead, ...rest.map(({ evidence }) => evidence)]).slice(0, 3);
}

/** Most characters of a quotation inside a mend. */
const QUOTABLE = 48;

function mendFor(test: Test, [lead]: MilestoneEvidence[]): string {
  if (lead === undefined || lead.text.length > QUOTABLE) return test.mend;
  return test.mendBecause[lead.because]?.(lead.text) ?? test.mend;
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
  const weighed = featuresOf(text, matters);
  const features = { ...weighed, tokens: readAs(weighed.tokens) };
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
