/** A calendar day as `YYYY-MM-DD`, without time or zone. */
export type IsoDate = string;

const DAY = 86_400_000;

/** The years that anybody means: what is typed as 26 into a date field is the year 26. */
export const FIRST_YEAR = 1990;
export const LAST_YEAR = 2200;

/** True when `text` is a calendar day of these years written `YYYY-MM-DD` (so `2026-02-30` and `0026-06-15` are not). */
export function isIsoDate(text: string): boolean {
  const year = +text.slice(0, 4);
  return isDayOfAnyYear(text) && year >= FIRST_YEAR && year <= LAST_YEAR;
}

function isDayOfAnyYear(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const [year, month, day] = [+text.slice(0, 4), +text.slice(5, 7), +text.slice(8)];
  return month > 0 && month < 13 && day > 0 && (day < 29 || day <= lastOf(year, month));
}

/** The last day of a month, which counts from 1. */
export function lastOf(year: number, month: number): number {
  // Leap years repeat every 400, and Date.UTC reads a year below 100 as one of the twentieth century.
  return new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}

/** The day `days` calendar days after `date`; `''` when `date` is no date or the day is in no year that is meant. */
export function addDays(date: IsoDate, days: number): IsoDate {
  if (!isIsoDate(date)) return '';
  const moved = new Date(Date.parse(`${date}T00:00:00Z`) + Math.round(days) * DAY);
  const day = Number.isNaN(moved.getTime()) ? '' : moved.toISOString().slice(0, 10);
  return isIsoDate(day) ? day : '';
}

/** Whole calendar days from `from` to `to`, negative when `to` is earlier; NaN when either is no date. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  if (!isIsoDate(from) || !isIsoDate(to)) return Number.NaN;
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}

/** What is wrong with a date as typed; a browser's date field shows such a text as blank. */
export function dateError(text: string): string | undefined {
  if (text.trim() === '' || isIsoDate(text)) return undefined;
  if (isDayOfAnyYear(text))
    return `This is in the year ${+text.slice(0, 4)}, and counts for nothing. Type the year in four digits, such as ${text.slice(2, 4).padStart(4, '20')}.`;
  return 'This isn’t a date we can read. Pick the day again.';
}

/** `2 Sep 2026`: one form in every language, day before a named month, so that none can be misread. */
export function showDate(date: IsoDate): string {
  if (!isIsoDate(date)) return date;
  const [year = '', month = '', day = ''] = date.split('-');
  return `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
