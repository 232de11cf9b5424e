import { MONTHS, notADate } from './en/dates.ts';

/** A calendar day as `YYYY-MM-DD`, without time or zone. */
export type IsoDate = string;

const DAY = 86_400_000;

/**
 * True when `text` is a calendar day written `YYYY-MM-DD` (so `2026-02-30` is not) in a year that anybody means, 1990 to
 * 2200: what is typed as 26 into a date field is the year 26.
 */
export function isIsoDate(text: string): boolean {
  if (!/^(199\d|2[01]\d\d|2200)-(0[1-9]|1[0-2])-(?!00)\d\d$/.test(text)) return false;
  return +text.slice(8) <= lastOf(+text.slice(0, 4), +text.slice(5, 7));
}

/** The last day of a month, which counts from 1. */
export function lastOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The day `days` calendar days after `date`; `''` when `date` is no date or the day is in no year that is meant. */
export function addDays(date: IsoDate, days: number): IsoDate {
  if (!isIsoDate(date)) return '';
  const moved = new Date(Date.parse(date) + Math.round(days) * DAY);
  const day = Number.isNaN(moved.getTime()) ? '' : moved.toISOString().slice(0, 10);
  return isIsoDate(day) ? day : '';
}

/** Whole calendar days from `from` to `to`, negative when `to` is earlier; NaN when either is no date. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  if (!isIsoDate(from) || !isIsoDate(to)) return Number.NaN;
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
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
  return notADate;
}

/** `2 Sep 2026`: one form in every language, day before a named month, so that none can be misread. */
export function showDate(date: IsoDate): string {
  if (!isIsoDate(date)) return date;
  const [year = '', month = '', day = ''] = date.split('-');
  return `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`;
}
