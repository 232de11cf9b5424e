import { daysBetween, type IsoDate, isIsoDate, showDate } from './dates.ts';
import { type DaysOff, type Spell, spellOn } from './daysOff.ts';
import { away, inFreeze, onHoliday, spell, WEEKDAYS } from './en/days.ts';
import { weekdayOf } from './workingDays.ts';

/** `Thu 3 Dec 2026`; a text that is no day as it is. */
export function withWeekday(day: IsoDate): string {
  return isIsoDate(day) ? `${WEEKDAYS[weekdayOf(day)]} ${showDate(day)}` : day;
}

/** What a day is that is not like others: `a public holiday: Boxing Day`, `in the year-end freeze`. */
export function dayNotes(day: IsoDate, { holidays, freezes }: DaysOff): string[] {
  const [holiday, freeze] = [spellOn(holidays, day), spellOn(freezes, day)];
  return [...(holiday ? [onHoliday(holiday.what)] : []), ...(freeze ? [inFreeze(freeze.what)] : [])];
}

/** How a day was read: `Thu 3 Dec 2026, in 4 days, a public holiday: …`. */
export function dayRead(day: IsoDate, today: IsoDate, daysOff: DaysOff): string {
  return [withWeekday(day), away(daysBetween(today, day)), ...dayNotes(day, daysOff)].join(', ');
}

/** How a spell was read: `Fri 11 Dec 2026 – Mon 4 Jan 2027: Year-end freeze`. */
export function spellRead({ from, to, what }: Spell): string {
  return spell(withWeekday(from), to === from ? '' : withWeekday(to), what);
}
