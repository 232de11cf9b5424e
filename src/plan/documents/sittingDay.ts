import { addDays, type IsoDate, isIsoDate } from '../../language/dates.ts';
import { WEEKDAYS } from '../../language/en/days.ts';
import { weekdayOf } from '../../language/workingDays.ts';
import type { Said } from '../../report/values.ts';
import { isPastNext } from '../../sheets/steering/read.ts';
import { nextMeeting } from '../../sheets/steering/report.ts';
import type { Plan } from '../document/schema.ts';
import { onWeekday } from './en/agenda.ts';

/** How far a committee looks beyond its sitting, in days: to the next one. */
export const FORTNIGHT = 14;

/** The day up to which an agenda looks: that of the next sitting or, while that is past or not set, a fortnight from now. */
export function sittingDay({ steering }: Plan, today: IsoDate): IsoDate {
  const { next } = steering;
  return isIsoDate(next) && !isPastNext(steering, today) ? next : addDays(today, FORTNIGHT);
}

/** A day on which a committee sits with the day of the week before it, as invitations have it; what is no day as it is said. */
export function withWeekday(day: string, said: Said): Said {
  return isIsoDate(day) ? onWeekday(WEEKDAYS[weekdayOf(day)] ?? '', said) : said;
}

/** The day of the next sitting with its day of the week; of one that has passed, that another has to be set. */
export function nextSitting({ steering }: Plan, today: IsoDate): Said {
  const said = nextMeeting(steering, today);
  return isPastNext(steering, today) ? said : withWeekday(steering.next, said);
}
