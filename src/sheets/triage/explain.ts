/** Why an answer reads as it does: its slots, or the words to watch in it, and what is left to ask. */
import { isEnglish } from '../../coach/language.ts';
import { type Reading, readSlots, type Slot, SLOTS } from '../../coach/slots/read.ts';
import { type Watch, watchesIn } from '../../coach/watch.ts';
import { judge } from './judge.ts';

export type Reason = { slot: Slot; text: string } | { watch: Watch; text: string } | { whole: true };
export type Ask = (typeof ASKS)[number];
/** What an answer has to say, in the order in which the coach asks for it. */
export const ASKS = ['does-what', 'who', 'to-what', 'by-when', 'how-checked'] as const;

/** `unsure`: the model and what could be read in the answer disagree; `unread`: it is not in English. */
export type Explanation = {
  verdict: 'concrete' | 'symptom' | 'unsure' | 'unread';
  reasons: Reason[];
  asks: Ask[];
};

/** How sure an act must be to agree with a model that says “concrete”, and to contradict one that says “symptom”. */
const AGREES = 0.9;
const CONTRADICTS = 2.5;
/** More reasons than these would be no help. */
const MOST_WATCHES = 2;

function asksFor({ mentioned: { who, what, when, how } }: Reading): Ask[] {
  const blank: Record<Ask, boolean> = {
    'does-what': true,
    who: !who,
    'to-what': !what,
    'by-when': !when,
    'how-checked': !how,
  };
  return ASKS.filter((ask) => blank[ask]);
}

/** Explains how an answer to the thirty-day question reads. A quotation is whole words of it. */
export function explain(text: string): Explanation {
  if (!isEnglish(text)) return { verdict: 'unread', reasons: [], asks: [] };
  const { verdict, reading } = judge(text);
  const slots = reading.event;
  if (verdict === 'concrete') {
    if (reading.sure < AGREES) return { verdict: 'unsure', reasons: [], asks: asksFor(reading) };
    const reasons = SLOTS.flatMap((slot): Reason[] => {
      const filled = slots[slot];
      return filled?.sure ? [{ slot, text: filled.text }] : [];
    });
    return { verdict, reasons, asks: [] };
  }
  const asks = asksFor(reading);
  if (reading.sure >= CONTRADICTS) return { verdict: 'unsure', reasons: [], asks };
  const watches = watchesIn(text, reading.words).slice(0, MOST_WATCHES);
  const reasons = watches.map((watched): Reason => ({ watch: watched.watch, text: watched.text }));
  return { verdict, reasons: reasons.length > 0 ? reasons : [{ whole: true }], asks };
}
