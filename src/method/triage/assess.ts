/** The blocker coach: does an answer to the thirty-day question name an event that a stranger could check? */
import { type Features, featuresOf, STOPS, type Token } from './features.ts';
import { featureScale, unpack } from './packing.ts';
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
export type Mend = { ask: 'who' | 'does-what' | 'to-what' | 'by-when' | 'how-checked'; prompt: string };

/** What the coach makes of an answer. `score` is the probability that it is concrete. */
export type BlockerAssessment = {
  verdict: 'concrete' | 'symptom';
  score: number;
  evidence: Evidence[];
  mends: Mend[];
};

const WEIGHTS = unpack(PACKED);

/** Why words of a class speak for an event, or against one; the more telling classes first. */
const BECAUSE: Record<Evidence['points'], Record<string, string>> = {
  concrete: {
    C: 'an event that completes',
    E: 'an event that falls on a day',
    K: 'an act that is done or not done',
    A: 'an artifact someone can look at',
    R: 'names who must act',
    X: 'names who or what it is about',
    '@': 'points at one particular thing',
    P: 'says that it is finished',
    T: 'leads up to one event',
    D: 'puts a day to it',
    '#': 'a figure that can be checked',
  },
  symptom: {
    O: 'goes on without an end',
    Q: 'a quality, not an event',
    S: 'a state, not an event',
    I: 'a direction, with no point at which it is done',
    M: 'a matter of degree',
    J: 'a judgement nobody could check',
    W: 'a wish, not an event',
    N: 'says what should be absent, not what happens',
    G: 'everyone in general, so nobody in particular',
    F: 'stays vague about what happens',
  },
};
const OTHERWISE = {
  concrete: 'reads like something that happens once',
  symptom: 'no event that anyone could check',
};

/** What each word adds to the score, for concrete above zero and for symptom below. */
function perWord({ tokens, ids, from, to }: Features, scale: number): Float64Array {
  const parts = new Float64Array(tokens.length);
  for (const [k, id] of ids.entries()) {
    const first = from[k] ?? -1;
    const last = to[k] ?? -1;
    const share = ((WEIGHTS[id] ?? 0) * scale) / (last - first + 1);
    for (let i = first; i >= 0 && share !== 0 && i <= last; i += 1) parts[i] = (parts[i] ?? 0) + share;
  }
  return parts;
}

const isStop = (token: Token | undefined): boolean => token === undefined || STOPS.includes(token.kind);
/** Words too slight to open or close a quotation on. */
const isSlight = (token: Token | undefined): boolean =>
  isStop(token) ||
  token?.kind === 'B' ||
  /^(of|to|for|with|on|in|at|and|or|is|are|be|by|as|it|from|into)$/.test(token?.low ?? '');

type Span = { first: number; last: number; sum: number };

/** The run of at most eight unused words that speaks loudest in one direction. */
function loudest(parts: Float64Array, used: Uint8Array, sign: number): Span {
  let best: Span = { first: 0, last: -1, sum: 0 };
  for (let first = 0; first < parts.length; first += 1) {
    let sum = 0;
    for (let last = first; last < Math.min(parts.length, first + 8) && used[last] === 0; last += 1) {
      sum += sign * (parts[last] ?? 0);
      if (sum > best.sum + 1e-9) best = { first, last, sum };
    }
  }
  return best;
}

/** The reason that the telling words of a span give; of several, the one that BECAUSE lists first. */
function reasonFor(points: Evidence['points'], tokens: Token[], parts: Float64Array, span: Span): string {
  const sign = points === 'concrete' ? 1 : -1;
  const telling = new Set<string>();
  for (let i = span.first; i <= span.last; i += 1) {
    if (sign * (parts[i] ?? 0) >= 0.1 * span.sum) telling.add(tokens[i]?.kind ?? '');
  }
  return Object.entries(BECAUSE[points]).find(([kind]) => telling.has(kind))?.[1] ?? OTHERWISE[points];
}

/** A span without slight words at its edges. */
function trimmed(span: Span, tokens: Token[]): Span {
  let { first, last } = span;
  while (first < last && isSlight(tokens[first])) first += 1;
  while (first < last && isSlight(tokens[last])) last -= 1;
  return { first, last, sum: span.sum };
}

type Found = Evidence & { sum: number };

/** The spans that speak for one verdict, loudest first, as quotations from the text. */
function spansFor(points: Evidence['points'], text: string, tokens: Token[], parts: Float64Array): Found[] {
  const used = Uint8Array.from(tokens, (token) => (isStop(token) ? 1 : 0));
  const found: Found[] = [];
  for (let round = 0; round < 3; round += 1) {
    const span = loudest(parts, used, points === 'concrete' ? 1 : -1);
    if (span.last < 0) break;
    used.fill(1, span.first, span.last + 1);
    const { first, last, sum } = trimmed(span, tokens);
    const start = tokens[first]?.start ?? 0;
    const end = tokens[last]?.end ?? 0;
    const because = reasonFor(points, tokens, parts, { first, last, sum });
    found.push({ text: text.slice(start, end), start, end, points, because, sum });
  }
  return found;
}

function evidenceFor(
  verdict: Evidence['points'],
  text: string,
  tokens: Token[],
  parts: Float64Array,
): Evidence[] {
  const spans = [...spansFor('concrete', text, tokens, parts), ...spansFor('symptom', text, tokens, parts)];
  spans.sort((a, b) => b.sum - a.sum);
  const enough = 0.2 * (spans[0]?.sum ?? 0);
  const evidence = spans
    .filter(({ sum }) => sum >= enough)
    .slice(0, 4)
    .map(({ text: quote, start, end, points, because }): Evidence => ({
      text: quote,
      start,
      end,
      points,
      because,
    }));
  if (!evidence.some(({ points }) => points === verdict)) {
    // The words alone do not carry the verdict (it lies in what is absent), so the whole answer is the reason.
    const whole = text.trim();
    const start = text.indexOf(whole);
    evidence.unshift({
      text: whole,
      start,
      end: start + whole.length,
      points: verdict,
      because: OTHERWISE[verdict],
    });
  }
  return evidence.slice(0, 4);
}

const PROMPTS: readonly Mend[] = [
  { ask: 'does-what', prompt: 'What one act would show it is over: signed, approved, released, closed?' },
  { ask: 'who', prompt: 'Who has to act? Name the person or the function.' },
  { ask: 'to-what', prompt: 'Which document, decision, access or budget line does it happen to?' },
  { ask: 'by-when', prompt: 'By which day do you need it?' },
  { ask: 'how-checked', prompt: 'Where would a stranger look to see that it happened?' },
];

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
  const evidence = evidenceFor(verdict, text, tokens, perWord(features, scale));
  return { verdict, score, evidence, mends: mendsFor(verdict, tokens) };
}
