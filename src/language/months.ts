import { type IsoDate, isIsoDate, lastOf } from './dates.ts';

/**
 * The same day of the month, `months` whole months later, or the last day of that month where it has no such
 * day: a month after 31 January is 28 or 29 February. `''` when `date` is no date or the day is in no year
 * that is meant. Always count from the first day: a month added to a clamped day has forgotten the 31st.
 */
export function addMonths(date: IsoDate, months: number): IsoDate {
  if (!isIsoDate(date)) return '';
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const index = year * 12 + month - 1 + Math.round(months);
  const [toYear, toMonth] = [Math.floor(index / 12), ((index % 12) + 12) % 12];
  const last = lastOf(toYear, toMonth + 1);
  const two = (number: number) => String(number).padStart(2, '0');
  const later = `${toYear}-${two(toMonth + 1)}-${two(Math.min(day, last))}`;
  return isIsoDate(later) ? later : '';
}
