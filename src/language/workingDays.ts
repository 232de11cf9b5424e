import { addDays, daysBetween, type IsoDate, isIsoDate } from './dates.ts';

/** The last of `days` working days (Monday to Friday; holidays are not known) that begin on `start`. */
export function lastWorkingDay(start: IsoDate, days: number): IsoDate {
  if (!isIsoDate(start) || !(days > 0)) return '';
  const weekday = weekdayOf(start);
  // A start on a weekend means the Monday after it.
  const monday = weekday > 4 ? addDays(start, 7 - weekday) : start;
  const first = weekday > 4 ? 0 : weekday;
  // 15.000000000000002 days are 15: what a sum lost in its last bit must not end a day later.
  const last = first + Math.max(1, Math.ceil(days - 1e-9)) - 1;
  return addDays(monday, last - first + 2 * Math.floor(last / 5));
}

/** The Monday of the week that a day is in; `''` of what is no day. */
export function mondayOf(date: IsoDate): IsoDate {
  return isIsoDate(date) ? addDays(date, -weekdayOf(date)) : '';
}

/** Days since Monday, 0 to 6. */
function weekdayOf(date: IsoDate): number {
  return (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** How many working days (Monday to Friday) there are from `from` to `to`, both counted; 0 when `to` is earlier. */
export function workingDays(from: IsoDate, to: IsoDate): number {
  const days = daysBetween(from, to) + 1;
  if (!(days > 0)) return 0;
  const weekday = weekdayOf(from);
  let working = 5 * Math.floor(days / 7);
  for (let day = 0; day < days % 7; day++) if ((weekday + day) % 7 < 5) working++;
  return working;
}
