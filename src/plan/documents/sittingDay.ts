import { addDays, type IsoDate, isIsoDate } from '../../language/dates.ts';
import { isPastNext } from '../../sheets/steering/read.ts';
import type { Plan } from '../document/schema.ts';

/** How far a committee looks beyond its sitting, in days: to the next one. */
export const FORTNIGHT = 14;

/** The day up to which an agenda looks: that of the next sitting or, while that is past or not set, a fortnight from now. */
export function sittingDay({ steering }: Plan, today: IsoDate): IsoDate {
  const { next } = steering;
  return isIsoDate(next) && !isPastNext(steering, today) ? next : addDays(today, FORTNIGHT);
}
