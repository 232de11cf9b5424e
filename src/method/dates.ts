/** A calendar day as `YYYY-MM-DD`, without time or zone. */
export type IsoDate = string;

const DAY = 86_400_000;

/** True when `text` is a real calendar day written `YYYY-MM-DD` (so `2026-02-30` is not). */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const [year, month, day] = [+text.slice(0, 4), +text.slice(5, 7), +text.slice(8)];
  return month > 0 && month < 13 && day > 0 && (day < 29 || day <= lastOf(year, month));
}

/** The last day of a month, which counts from 1. */
function lastOf(year: number, month: number): number {
  // Leap years repeat every 400, and Date.UTC reads a year below 100 as one of the twentieth century.
  return new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}

/** The day `days` calendar days after `date`; `''` when `date` is no date or the day is past the year 9999. */
export function addDays(date: IsoDate, days: number): IsoDate {
  if (!isIsoDate(date)) return '';
  const moved = new Date(Date.parse(`${date}T00:00:00Z`) + Math.round(days) * DAY);
  const day = Number.isNaN(moved.getTime()) ? '' : moved.toISOString().slice(0, 10);
  return isIsoDate(day) ? day : '';
}

/**
 * The same day of the month, `months` whole months later, or the last day of that month where it has no such
 * day: a month after 31 January is 28 or 29 February. `''` when `date` is no date or the day is past the year
 * 9999. Always count from the first day: a month added to a clamped day has forgotten the 31st.
 */
export function addMonths(date: IsoDate, months: number): IsoDate {
  if (!isIsoDate(date)) return '';
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const index = year * 12 + month - 1 + Math.round(months);
  const [toYear, toMonth] = [Math.floor(index / 12), ((index % 12) + 12) % 12];
  if (!(toYear >= 0 && toYear <= 9999)) return '';
  const last = lastOf(toYear, toMonth + 1);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${String(toYear).padStart(4, '0')}-${two(toMonth + 1)}-${two(Math.min(day, last))}`;
}

/** The last of `days` working days (Monday to Friday; holidays are not known) that begin on `start`. */
export function lastWorkingDay(start: IsoDate, days: number): IsoDate {
  if (!isIsoDate(start) || !(days > 0)) return '';
  const weekday = (new Date(`${start}T00:00:00Z`).getUTCDay() + 6) % 7;
  // A start on a weekend means the Monday after it.
  const monday = weekday > 4 ? addDays(start, 7 - weekday) : start;
  const first = weekday > 4 ? 0 : weekday;
  // 15.000000000000002 days are 15: what a sum lost in its last bit must not end a day later.
  const last = first + Math.max(1, Math.ceil(days - 1e-9)) - 1;
  return addDays(monday, last - first + 2 * Math.floor(last / 5));
}

/** How many working days (Monday to Friday) there are from `from` to `to`, both counted; 0 when `to` is earlier. */
export function workingDays(from: IsoDate, to: IsoDate): number {
  const days = daysBetween(from, to) + 1;
  if (!(days > 0)) return 0;
  const weekday = (new Date(`${from}T00:00:00Z`).getUTCDay() + 6) % 7;
  let working = 5 * Math.floor(days / 7);
  for (let day = 0; day < days % 7; day++) if ((weekday + day) % 7 < 5) working++;
  return working;
}

/** Whole calendar days from `from` to `to`, negative when `to` is earlier; NaN when either is no date. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  if (!isIsoDate(from) || !isIsoDate(to)) return Number.NaN;
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}

/** What is wrong with a date as typed; a browser's date field shows such a text as blank. */
export function dateError(text: string): string | undefined {
  if (text.trim() === '' || isIsoDate(text)) return undefined;
  return 'This isn’t a date we can read. Pick the day again.';
}

/** `2 Sep 2026`: one form in every language, day before a named month, so that none can be misread. */
export function showDate(date: IsoDate): string {
  if (!isIsoDate(date)) return date;
  const [year = '', month = '', day = ''] = date.split('-');
  return `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
