import { addDays, daysBetween, type IsoDate, isIsoDate } from './dates.ts';

/** Days on which nobody works, beside weekends, in the order of their first days; they may overlap. */
type Holidays = readonly { from: IsoDate; to: IsoDate }[];

/** The last of `days` working days, Monday to Friday without holidays, that begin on `start`. */
export function lastWorkingDay(start: IsoDate, days: number, holidays: Holidays = []): IsoDate {
  if (!isIsoDate(start) || !(days > 0)) return '';
  // 15.000000000000002 days are 15: what a sum lost in its last bit must not end a day later.
  const whole = Math.max(1, Math.ceil(days - 1e-9));
  let last = lastWeekday(start, whole);
  while (last !== '') {
    const missing = whole - workingDays(start, last, holidays);
    if (missing === 0) break;
    const holiday = holidays.find(({ from, to }) => from <= last && last <= to);
    last = lastWeekday(addDays(holiday?.to ?? last, 1), missing);
  }
  return last;
}

/** The day that is so many working days after another: by then what was there on that day has been worked on for so long. */
export function workingDaysAfter(date: IsoDate, days: number, holidays: Holidays = []): IsoDate {
  return days > 0 ? lastWorkingDay(addDays(date, 1), days, holidays) : date;
}

/** The working day that is so many working days before another; `''` where there is none. */
export function workingDaysBefore(date: IsoDate, days: number, holidays: Holidays = []): IsoDate {
  let [day, left] = [date, days];
  while (left > 0 && day !== '') {
    day = addDays(day, -1);
    const off = holidays.find(({ from, to }) => from <= day && day <= to);
    if (off) day = off.from;
    else if (weekdayOf(day) < 5) left -= 1;
  }
  return day;
}

/** The last of `days` Mondays to Fridays; a start on a weekend means the Monday after it. */
function lastWeekday(start: IsoDate, days: number): IsoDate {
  if (start === '') return '';
  const weekday = weekdayOf(start);
  const monday = weekday > 4 ? addDays(start, 7 - weekday) : start;
  const first = weekday > 4 ? 0 : weekday;
  const last = first + days - 1;
  return addDays(monday, last - first + 2 * Math.floor(last / 5));
}

/** The Monday of the week that a day is in; `''` of what is no day. */
export function mondayOf(date: IsoDate): IsoDate {
  return isIsoDate(date) ? addDays(date, -weekdayOf(date)) : '';
}

/** Days since Monday, 0 to 6. */
export function weekdayOf(date: IsoDate): number {
  return (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** How many working days there are from `from` to `to`, both counted; 0 when `to` is earlier. */
export function workingDays(from: IsoDate, to: IsoDate, holidays: Holidays = []): number {
  let working = weekdays(from, to);
  let counted = from;
  for (const holiday of holidays) {
    const first = holiday.from > counted ? holiday.from : counted;
    const last = holiday.to < to ? holiday.to : to;
    working -= weekdays(first, last);
    if (last === to) break;
    if (last >= first) counted = addDays(last, 1);
  }
  return working;
}

/** How many Mondays to Fridays. */
function weekdays(from: IsoDate, to: IsoDate): number {
  const days = daysBetween(from, to) + 1;
  if (!(days > 0)) return 0;
  const weekday = weekdayOf(from);
  let working = 5 * Math.floor(days / 7);
  for (let day = 0; day < days % 7; day++) if ((weekday + day) % 7 < 5) working++;
  return working;
}
