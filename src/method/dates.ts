/** A calendar day as `YYYY-MM-DD`, without time or zone. */
export type IsoDate = string;

const DAY = 86_400_000;

/** True when `text` is a real calendar day written `YYYY-MM-DD` (so `2026-02-30` is not). */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(text);
}

/** The day `days` calendar days after `date`; `''` when `date` is no date or the day is past the year 9999. */
export function addDays(date: IsoDate, days: number): IsoDate {
  if (!isIsoDate(date)) return '';
  const moved = new Date(Date.parse(`${date}T00:00:00Z`) + Math.round(days) * DAY);
  const day = Number.isNaN(moved.getTime()) ? '' : moved.toISOString().slice(0, 10);
  return isIsoDate(day) ? day : '';
}

/** The last of `days` working days (Monday to Friday; holidays are not known) that begin on `start`. */
export function lastWorkingDay(start: IsoDate, days: number): IsoDate {
  if (!isIsoDate(start) || !(days > 0)) return '';
  const weekday = (new Date(`${start}T00:00:00Z`).getUTCDay() + 6) % 7;
  // A start on a weekend means the Monday after it.
  const monday = weekday > 4 ? addDays(start, 7 - weekday) : start;
  const first = weekday > 4 ? 0 : weekday;
  const last = first + Math.ceil(days) - 1;
  return addDays(monday, last - first + 2 * Math.floor(last / 5));
}

/** Whole calendar days from `from` to `to`, negative when `to` is earlier; NaN when either is no date. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  if (!isIsoDate(from) || !isIsoDate(to)) return Number.NaN;
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}

/** `2 Sep 2026`: one form in every language, day before a named month, so that none can be misread. */
export function showDate(date: IsoDate): string {
  if (!isIsoDate(date)) return date;
  const [year = '', month = '', day = ''] = date.split('-');
  return `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
