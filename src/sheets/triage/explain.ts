/** Why an answer reads as it does: its slots, or the words to watch in it, and what is left to ask. */
import { isEnglish } from '../../coach/language.ts';
import type { Quote } from '../../coach/slots/phrases.ts';
import { type Reading, type Slot, SLOTS } from '../../coach/slots/read.ts';
import { watchesIn } from '../../coach/watch.ts';
import type { Watch } from '../../coach/watchWords.ts';
import { type Judged, judge } from './judge.ts';

type Reason = { slot: Slot; text: string } | { watch: Watch; text: string } | { whole: true };
/** What an answer has to say, in the order in which the coach asks for it. */
export const ASKS = ['does-what', 'who', 'to-what', 'by-when', 'how-checked'] as const;
export type Ask = (typeof ASKS)[number];

/** `unsure`: the model and what could be read in the answer disagree; `unread`: it is not in English. */
type Explanation = {
  verdict: 'concrete' | 'symptom' | 'unsure' | 'unread';
  reasons: Reason[];
  asks: Ask[];
};

/** Words of the answer that speak for its verdict: what fills a slot, or what is to be watched. */
export type Telling = Quote & ({ slot: Slot } | { watch: Watch });

/** How sure an act must be to agree with a model that says “concrete”, and to contradict one that says “symptom”. */
const AGREES = 0.9;
const CONTRADICTS = 2.5;
/** More reasons than these would be no help. */
const MOST_WATCHES = 2;

/** What the answer leaves blank, whether or not an act completes in it. */
export function asksFor({ verdict, reading: { event, mentioned } }: Judged): Ask[] {
  const concrete = verdict === 'concrete';
  const present: Record<Ask, unknown> = {
    'does-what': concrete,
    who: mentioned.who ?? (concrete && event.who),
    'to-what': mentioned.what ?? (concrete && event.what),
    'by-when': mentioned.when,
    'how-checked': mentioned.how,
  };
  return ASKS.filter((ask) => !present[ask]);
}

/** The words that a verdict rests on; none where they lie in what is absent, or disagree with it. */
export function tellingIn(text: string, { verdict, reading }: Judged): Telling[] {
  if (!agrees(verdict, reading)) return [];
  if (verdict === 'symptom') return watchesIn(text, reading.words).slice(0, MOST_WATCHES);
  return SLOTS.flatMap((slot): Telling[] => {
    const filled = reading.event[slot];
    return filled?.sure ? [{ slot, start: filled.start, end: filled.end, text: filled.text }] : [];
  });
}

const agrees = (verdict: Judged['verdict'], { sure }: Reading): boolean =>
  verdict === 'concrete' ? sure >= AGREES : sure < CONTRADICTS;

/** Explains how an answer to the thirty-day question reads. A quotation is whole words of it. */
export function explain(text: string): Explanation {
  if (!isEnglish(text)) return { verdict: 'unread', reasons: [], asks: [] };
  const judged = judge(text);
  const asks = asksFor(judged);
  if (!agrees(judged.verdict, judged.reading)) return { verdict: 'unsure', reasons: [], asks };
  const reasons = tellingIn(text, judged).map((one): Reason =>
    'slot' in one ? { slot: one.slot, text: one.text } : { watch: one.watch, text: one.text },
  );
  if (judged.verdict === 'concrete') return { verdict: 'concrete', reasons, asks: [] };
  return { verdict: 'symptom', reasons: reasons.length > 0 ? reasons : [{ whole: true }], asks };
}
