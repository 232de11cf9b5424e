/** Why an answer reads as it does: its slots, or the words to watch in it, and what is left to ask. */
import { isReadable } from '../../coach/language.ts';
import type { Quote } from '../../coach/slots/phrases.ts';
import { type Slot, SLOTS, type Slots } from '../../coach/slots/read.ts';
import { watchesIn } from '../../coach/watch.ts';
import type { Watch } from '../../coach/watchWords.ts';
import { type Judged, judge } from './judge.ts';

/** The question for each slot that is blank, in the order in which the coach asks. */
export const ASK_FOR = {
  does: 'does-what',
  who: 'who',
  what: 'to-what',
  when: 'by-when',
  how: 'how-checked',
} as const satisfies Record<Slot, string>;
export type Ask = (typeof ASK_FOR)[Slot];
const ASKED = Object.keys(ASK_FOR) as Slot[];

/** Words of the answer that speak for its verdict: what fills a slot, or what is to be watched. */
export type Telling = Quote & ({ slot: Slot } | { watch: Watch });

/** `unsure`: the model hardly tells; `unread`: it is not in English, or a redacted copy has none of its words. */
export type Verdict = Judged['verdict'] | 'unsure' | 'unread';

/** What the coach makes of an answer. */
export type AnswerReading = {
  verdict: Verdict;
  /** The words that the verdict rests on; none where it rests on what is absent, or where it is not sure. */
  telling: Telling[];
  /** What is said of each slot, and those that are blank, in the order in which the coach asks. */
  slots: Slots;
  blanks: Slot[];
};

/** How far from even the model's chance must be: nearer than this it is right hardly more often than not. */
const SURE = 0.16;
/** How sure an act must be to be shown as one. */
const ACTS = 0.9;
/** More reasons than these would be no help. */
const MOST_WATCHES = 2;

/** Reads an answer. `names` holds words of names that the plan knows: they are no vague words. */
export function readAnswer(text: string, names?: ReadonlySet<string>): AnswerReading {
  const { reading, score, verdict } = judge(text, names);
  if (!isReadable(text)) return { verdict: 'unread', telling: [], slots: {}, blanks: [] };
  const { event, mentioned, sure, words } = reading;
  const unsure = Math.abs(score - 0.5) < SURE;
  const acts = (unsure || verdict === 'concrete') && sure >= ACTS;
  const slots = acts ? event : mentioned;
  const blanks = ASKED.filter((slot) => !slots[slot]);
  if (unsure) return { verdict: 'unsure', telling: [], slots, blanks };
  const telling =
    verdict === 'concrete'
      ? SLOTS.flatMap((slot): Telling[] => (slots[slot] ? [{ slot, ...slots[slot] }] : []))
      : watchesIn(text, words).slice(0, MOST_WATCHES);
  return { verdict, telling, slots, blanks };
}

type Reason = { slot: Slot; text: string } | { watch: Watch; text: string } | { whole: true };
type Explanation = { verdict: Verdict; reasons: Reason[]; asks: Ask[] };

/** Explains how an answer to the thirty-day question reads. A quotation is whole words of it. */
export function explain(text: string): Explanation {
  const { verdict, telling, blanks } = readAnswer(text);
  const reasons = telling.map(
    (one): Reason =>
      'slot' in one ? { slot: one.slot, text: one.text } : { watch: one.watch, text: one.text },
  );
  if ((verdict === 'concrete' || verdict === 'symptom') && reasons.length === 0)
    reasons.push({ whole: true });
  return { verdict, reasons, asks: verdict === 'concrete' ? [] : blanks.map((slot) => ASK_FOR[slot]) };
}
