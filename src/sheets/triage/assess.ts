/** The blocker coach: does an answer to the thirty-day question name an event that a stranger could check? */
import { loudestQuotes, perWord, type Reasons, wholeQuote } from '../../coach/evidence.ts';
import { featureScale, unpack } from '../../coach/packing.ts';
import { isStop, type Token } from '../../coach/tokens.ts';
import * as words from './en/coach.ts';
import { featuresOf, TABLE } from './features.ts';
import { BIAS, PACKED, STEP } from './weights.ts';

/** Words of the answer that speak for one verdict, and why. `text` is `answer.slice(start, end)`. */
export type Evidence = {
  text: string;
  start: number;
  end: number;
  points: 'concrete' | 'symptom';
  because: string;
};

/** A question that would mend what is missing. */
export type Mend = { ask: (typeof ASKS)[number]; prompt: string };

/** What the coach makes of an answer. `score` is the probability that it is concrete. */
export type BlockerAssessment = {
  verdict: 'concrete' | 'symptom';
  score: number;
  evidence: Evidence[];
  mends: Mend[];
};

const WEIGHTS = unpack(PACKED, TABLE);

const BECAUSE: Record<Evidence['points'], Reasons> = { concrete: words.concrete, symptom: words.symptom };

function evidenceFor(
  verdict: Evidence['points'],
  text: string,
  tokens: Token[],
  parts: Float64Array,
): Evidence[] {
  const quotes = (['concrete', 'symptom'] as const).flatMap((points) =>
    loudestQuotes(text, tokens, parts, points === 'concrete' ? 1 : -1, BECAUSE[points]).map(
      ({ sum, ...quote }) => ({ sum, evidence: { ...quote, points } }),
    ),
  );
  quotes.sort((a, b) => b.sum - a.sum);
  const enough = 0.2 * (quotes[0]?.sum ?? 0);
  const evidence = quotes
    .filter(({ sum }) => sum >= enough)
    .slice(0, 4)
    .map((quote): Evidence => quote.evidence);
  if (!evidence.some(({ points }) => points === verdict)) {
    // The words alone do not carry the verdict (it lies in what is absent), so the whole answer is the reason.
    evidence.unshift({ ...wholeQuote(text, BECAUSE[verdict].otherwise), points: verdict });
  }
  return evidence.slice(0, 4);
}

/** What an answer has to say, in the order in which the coach asks for it. */
const ASKS = ['does-what', 'who', 'to-what', 'by-when', 'how-checked'] as const;
const PROMPTS = ASKS.map((ask): Mend => ({ ask, prompt: words.prompts[ask] }));

function mendsFor(verdict: Evidence['points'], tokens: Token[]): Mend[] {
  const any = (kinds: string): boolean => tokens.some((token) => kinds.includes(token.kind));
  const present: Record<Mend['ask'], boolean> = {
    'does-what': verdict === 'concrete',
    who: any('RX'),
    'to-what': verdict === 'concrete' || any('AE@'),
    'by-when': any('D') || tokens.some((token) => /^\d{1,2}(st|nd|rd|th|\/\d+)/.test(token.low)),
    'how-checked': tokens.some((token) => HELD.test(token.stem)),
  };
  return PROMPTS.filter(({ ask }) => !present[ask]);
}
/** Words that say where the proof of an event is kept. */
const HELD = /^(log|lodge|file|record|minute|attach|register|evidence|ticket|publish|post|inventory|upload)$/;

/** Decides whether an answer to the thirty-day question is concrete or a symptom, and says why and what would mend it. */
export function assessBlocker(text: string): BlockerAssessment {
  if (text.trim() === '') return { verdict: 'symptom', score: 0, evidence: [], mends: [...PROMPTS] };
  const features = featuresOf(text, WEIGHTS);
  const { tokens, ids } = features;
  const scale = featureScale(features.count) * STEP;
  let sum = BIAS;
  for (const id of ids) sum += (WEIGHTS[id] ?? 0) * scale;
  // Without a single word there is nothing to check.
  const score = tokens.every(isStop) ? 0 : 1 / (1 + Math.exp(-sum));
  const verdict = score >= 0.5 ? 'concrete' : 'symptom';
  const evidence = evidenceFor(verdict, text, tokens, perWord(features, WEIGHTS, scale));
  return { verdict, score, evidence, mends: mendsFor(verdict, tokens) };
}
