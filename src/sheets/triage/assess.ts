/** The blocker coach: does an answer to the thirty-day question name an event that a stranger could check? */
import * as words from './en/coach.ts';
import { ASK_FOR, type Ask, readAnswer } from './explain.ts';
import { judge } from './judge.ts';

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

/** What the coach makes of an answer, whatever its language. `score` is the probability that it is concrete. */
export type BlockerAssessment = {
  verdict: 'concrete' | 'symptom';
  score: number;
  evidence: Evidence[];
  mends: Mend[];
};

const mendOf = (ask: Ask): Mend => ({ ask, prompt: words.prompts[ask] });
const EVERY_ASK = Object.values(ASK_FOR);
const MOST = 4;

/** Decides whether an answer to the thirty-day question is concrete or a symptom, and says why and what would mend it. */
export function assessBlocker(text: string): BlockerAssessment {
  if (text.trim() === '') return { verdict: 'symptom', score: 0, evidence: [], mends: EVERY_ASK.map(mendOf) };
  const { verdict, score } = judge(text);
  const { telling, blanks } = readAnswer(text);
  const evidence = telling.slice(0, MOST).map(
    (one): Evidence => ({
      ...{ text: one.text, start: one.start, end: one.end, points: verdict },
      because: 'slot' in one ? words.slots[one.slot] : words.watches[one.watch],
    }),
  );
  // No words carry the verdict (it lies in what is absent), so the whole answer is the reason.
  const whole = text.trim();
  const start = text.indexOf(whole);
  if (evidence.length === 0)
    evidence.push({
      ...{ text: whole, start, end: start + whole.length, points: verdict },
      because: words.whole[verdict],
    });
  return { verdict, score, evidence, mends: blanks.map((slot) => mendOf(ASK_FOR[slot])) };
}
