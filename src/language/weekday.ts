import { daysBetween, type IsoDate, isIsoDate, showDate } from './dates.ts';
import { WEEKDAYS } from './en/weekdays.ts';
import { mondayOf } from './workingDays.ts';

/** `Wed 2 Sep 2026`: a day as it stands in a diary. What is no day stays as it is. */
export function showDay(date: IsoDate): string {
  if (!isIsoDate(date)) return date;
  return `${WEEKDAYS[daysBetween(mondayOf(date), date)]} ${showDate(date)}`;
}
