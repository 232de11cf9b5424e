import { addDays, daysBetween, type IsoDate, isIsoDate } from '../../language/dates.ts';
import type { Finding } from '../finding.ts';
import { findingsOf } from '../found.ts';
import type { Program } from '../program.ts';
import * as words from './en/fields.ts';
import type { Milestone } from './fields.ts';

const { due, missing, weak } = findingsOf('milestone');
const LAST_DAY = 90;

/** The milestone is due by day 90, and after day 0. Once day 90 has passed nothing can be shown by it any more. */
export function dueFinding(
  { date }: Milestone,
  { dayZero }: Program,
  today: IsoDate = '',
): Finding | undefined {
  if (!isIsoDate(date)) return missing('date', words.noDate);
  const day = daysBetween(dayZero, date);
  if (day > LAST_DAY) {
    const last = { day: LAST_DAY, date: addDays(dayZero, LAST_DAY) };
    return daysBetween(last.date, today) > 0 ? undefined : due('date', words.late(date, day, last));
  }
  if (day <= 0) return weak('date', words.early(date));
  return undefined;
}

/** It is shown on its own day, or before. */
export function shownFinding({ date, shownOn }: Milestone): Finding | undefined {
  if (!isIsoDate(shownOn)) return missing('shownOn', words.notShown);
  if (daysBetween(date, shownOn) > 0) return weak('shownOn', words.shownLate(shownOn));
  return undefined;
}
