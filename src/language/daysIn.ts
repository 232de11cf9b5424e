import type { IsoDate } from './dates.ts';
import { type DayHabits, dayAtStart, NO_HABITS } from './readDay.ts';

/** A day in a text, and where it is written there. */
export type FoundDay = { day: IsoDate; start: number; end: number };

const WORD_START = /(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu;

/** The days that a text names whole, with their years, in their order. The text is in digits of ours. */
export function daysIn(text: string, habits: DayHabits = NO_HABITS): FoundDay[] {
  const found: FoundDay[] = [];
  for (const { index } of text.matchAll(WORD_START)) {
    if (index < (found.at(-1)?.end ?? 0)) continue;
    const one = dayAtStart(text.slice(index), habits);
    if (one) found.push({ day: one.day, start: index, end: index + one.length });
  }
  return found;
}
