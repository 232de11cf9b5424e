import { addDays, type IsoDate } from './dates.ts';
import { lastWorkingDay, workingDays } from './workingDays.ts';

/** Days that are not like others, from the first to the last, and what they are called, if anybody has said. */
export type Spell = { from: IsoDate; to: IsoDate; what: string };

/**
 * Public holidays, on which nobody works, and freezes, in which work goes on and nothing may go live. Each list by its
 * first days; spells may overlap.
 */
export type DaysOff = { holidays: readonly Spell[]; freezes: readonly Spell[] };

export const NO_DAYS_OFF: DaysOff = { holidays: [], freezes: [] };

/** The spell that a day is in, the one that began first. */
export function spellOn(spells: readonly Spell[], day: IsoDate): Spell | undefined {
  return spells.find(({ from, to }) => from <= day && day <= to);
}

/** The day on which so many days of work that begin on `start` can be live: the last of them, or the first working day after the freeze that it is in. */
export function liveOn(start: IsoDate, days: number, { holidays, freezes }: DaysOff): IsoDate {
  let live = lastWorkingDay(start, days, holidays);
  for (let freeze = spellOn(freezes, live); freeze; freeze = spellOn(freezes, live))
    live = lastWorkingDay(addDays(freeze.to, 1), 1, holidays);
  return live;
}

/** How many days of work that begin on `start` can be live by a day, at most. */
export function daysLiveBy(start: IsoDate, day: IsoDate, { holidays, freezes }: DaysOff): number {
  let open = day;
  while (open !== '' && open >= start) {
    const spell = spellOn(freezes, open) ?? spellOn(holidays, open);
    if (!spell && workingDays(open, open) === 1) return workingDays(start, open, holidays);
    open = addDays(spell?.from ?? open, -1);
  }
  return 0;
}
