import type { IsoDate } from '../../../language/dates.ts';
import type { Dated } from '../../document.ts';

/** Which dates go into a calendar: of whom, blank for everybody; what somebody owes, what happens; what is past or done too. */
export type Choice = { who: string; due: boolean; days: boolean; past: boolean };

export const ALL_TO_COME: Choice = { who: '', due: true, days: true, past: false };

/** Whoever owes, decides or answers for one of some dates, by name. */
export function peopleIn(dates: readonly Dated[]): string[] {
  return [...new Set(dates.map(({ who }) => who))].filter(Boolean).toSorted((a, b) => a.localeCompare(b));
}

/** The dates that were chosen, the earliest first. */
export function chosenOf(dates: readonly Dated[], choice: Choice, today: IsoDate): Dated[] {
  return dates
    .filter(({ who }) => choice.who === '' || who === choice.who)
    .filter(({ kind }) => (kind === 'due' ? choice.due : choice.days))
    .filter(({ date, done }) => choice.past || (!done && date >= today))
    .toSorted((a, b) => a.date.localeCompare(b.date));
}
