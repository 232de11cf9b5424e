import { addDays, daysBetween, isIsoDate } from '../../language/dates.ts';
import type { Finding } from '../finding.ts';
import { findingsOf } from '../found.ts';
import type { Program } from '../program.ts';
import * as words from './en/fields.ts';
import type { Milestone } from './fields.ts';

const { due, missing, weak } = findingsOf('milestone');
const LAST_DAY = 90;

/** The milestone is due by day 90, and after day 0. */
export function dueFinding({ date }: Milestone, { dayZero }: Program): Finding | undefined {
  if (!isIsoDate(date)) return missing('date', words.noDate);
  const day = daysBetween(dayZero, date);
  if (day > LAST_DAY) {
    return due('date', words.late(date, day, { day: LAST_DAY, date: addDays(dayZero, LAST_DAY) }));
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
