import { MONTHS } from './en/dates.ts';

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
export function lastOf(year: number, month: number): number {
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

/** Whole calendar days from `from` to `to`, negative when `to` is earlier; NaN when either is no date. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  if (!isIsoDate(from) || !isIsoDate(to)) return Number.NaN;
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}

/**
 * True for a day that has come, on which something was done. A day ahead is one on which it is planned, and what is no
 * date says nothing.
 */
export function isDone(day: IsoDate, today: IsoDate): boolean {
  return isIsoDate(day) && !isAhead(day, today);
}

/** True for a day that is still to come: what stands beside it is planned, and was not done. */
export function isAhead(day: IsoDate, today: IsoDate): boolean {
  return daysBetween(today, day) > 0;
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
