/** The blocker coach's verdict: a linear model over the words of an answer and the slots that were read in it. */
import { featureScale, unpack } from '../../coach/packing.ts';
import type { Reading } from '../../coach/slots/read.ts';
import { isStop, MOST_READ } from '../../coach/tokens.ts';
import { featuresOf, TABLE } from './features.ts';
import { BIAS, PACKED, STEP } from './weights.ts';

const WEIGHTS = unpack(PACKED, TABLE);

/** `score` is the probability that the answer is concrete. */
export type Judged = { verdict: 'concrete' | 'symptom'; score: number; reading: Reading };

function judgeWhole(text: string, names?: ReadonlySet<string>): Judged {
  const { features, reading } = featuresOf(text, WEIGHTS, names);
  const scale = featureScale(features.count) * STEP;
  const sum = features.ids.reduce((total, id) => total + (WEIGHTS[id] ?? 0) * scale, BIAS);
  // Without a single word there is nothing to check.
  const score = features.tokens.every(isStop) ? 0 : 1 / (1 + Math.exp(-sum));
  return { verdict: score >= 0.5 ? 'concrete' : 'symptom', score, reading };
}

/** Whether a sentence by itself surely names an event, and none that is past. */
function isEvent({ score, reading: { event, sure, words } }: Judged): boolean {
  const act = words.find(({ start }) => start === event.does?.start);
  return score > 0.9 && sure > 2 && !act?.form.endsWith('d');
}

/**
 * Whether an answer to the thirty-day question names an event, and what was read in it. One sentence that surely does is
 * enough, whatever stands round it.
 */
export function judge(text: string, names?: ReadonlySet<string>): Judged {
  const whole = judgeWhole(text, names);
  if (whole.verdict === 'concrete') return whole;
  const sentences = text.slice(0, MOST_READ).split(/(?<=[.!?\n])\s+/);
  const event = sentences.length > 1 && sentences.map((one) => judgeWhole(one, names)).find(isEvent);
  return event ? { ...event, reading: whole.reading } : whole;
}
