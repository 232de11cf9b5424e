/** The milestone coach: is a milestone specific, binary, and seen in production? */
import type { Features } from '../../coach/features.ts';
import { featureScale, unpack } from '../../coach/packing.ts';
import { isStop } from '../../coach/tokens.ts';
import * as words from './en/coach.ts';
import { featuresOf, TABLE } from './features.ts';
import { type Told, toldIn } from './quotes.ts';
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

function learnedFor(name: MilestoneTest): Test {
  const { packed, step, bias } = LEARNED[name];
  return { ...words.tests[name], weights: unpack(packed, TABLE), step, bias };
}

const TESTS: Record<MilestoneTest, Test> = {
  specific: learnedFor('specific'),
  binary: learnedFor('binary'),
  production: learnedFor('production'),
};

const NAMES = ['specific', 'binary', 'production'] as const;

/** Whether a feature weighs anything in one of the tests. */
const matters = (id: number): boolean => NAMES.some((name) => TESTS[name].weights[id] !== 0);

function wholeOf(text: string): { start: number; end: number; text: string } {
  const whole = text.trim();
  const start = text.indexOf(whole);
  return { start, end: start + whole.length, text: whole };
}

/** Most characters of a quotation inside a mend. */
const QUOTABLE = 48;

function mendFor({ mend, mendBecause }: Test, [lead]: readonly Told[]): string {
  const about = lead && lead.text.length <= QUOTABLE ? mendBecause[lead.why]?.(lead.text) : undefined;
  return about ?? mend;
}

/** Log-odds below which a verdict is right hardly more often than not: no words are quoted for it. */
const UNSURE = 1.5;

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
  const points = passes ? 'for' : 'against';
  const told = Math.abs(sum) < UNSURE ? [] : toldIn(text, features.tokens, name, points);
  const evidence = told.map(
    ({ why, ...quote }) => ({ ...quote, points, because: words.because[why] }) as const,
  );
  return {
    passes,
    // No words carry the verdict (it lies in what is absent), so the whole sentence is the reason.
    evidence: evidence.length > 0 ? evidence : [{ ...wholeOf(text), points, because: test.whole[points] }],
    mend: passes ? '' : mendFor(test, told),
  };
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
