/** The blocker coach: does an answer to the thirty-day question name an event that a stranger could check? */
import * as words from './en/coach.ts';
import { ASKS, type Ask, asksFor, tellingIn } from './explain.ts';
import { type Judged, judge } from './judge.ts';

/** Words of the answer that speak for its verdict, and why. `text` is `answer.slice(start, end)`. */
export type Evidence = {
  text: string;
  start: number;
  end: number;
  points: 'concrete' | 'symptom';
  because: string;
};

/** A question that would mend what is missing. */
type Mend = { ask: Ask; prompt: string };

/** What the coach makes of an answer. `score` is the probability that it is concrete. */
export type BlockerAssessment = {
  verdict: 'concrete' | 'symptom';
  score: number;
  evidence: Evidence[];
  mends: Mend[];
};

const mendOf = (ask: Ask): Mend => ({ ask, prompt: words.prompts[ask] });
const MOST = 4;

function evidenceFor(text: string, judged: Judged): Evidence[] {
  const points = judged.verdict;
  const telling = tellingIn(text, judged).map((one): Evidence => ({
    ...{ text: one.text, start: one.start, end: one.end, points },
    because: 'slot' in one ? words.slots[one.slot] : words.watches[one.watch],
  }));
  if (telling.length > 0) return telling.slice(0, MOST);
  // No words carry the verdict (it lies in what is absent), so the whole answer is the reason.
  const whole = text.trim();
  const start = text.indexOf(whole);
  return [{ text: whole, start, end: start + whole.length, points, because: words.whole[points] }];
}

/** Decides whether an answer to the thirty-day question is concrete or a symptom, and says why and what would mend it. */
export function assessBlocker(text: string): BlockerAssessment {
  if (text.trim() === '') return { verdict: 'symptom', score: 0, evidence: [], mends: ASKS.map(mendOf) };
  const judged = judge(text);
  const { verdict, score } = judged;
  return { verdict, score, evidence: evidenceFor(text, judged), mends: asksFor(judged).map(mendOf) };
}
