import { addDays, daysBetween, isIsoDate, showDate } from '../../language/dates.ts';
import { type Finding, findingsOf } from '../finding.ts';
import type { Program } from '../program.ts';
import type { Milestone } from './fields.ts';

const { missing, weak } = findingsOf('milestone');
const LAST_DAY = 90;

/** The milestone is due by day 90, and after day 0. */
export function dueFinding({ date }: Milestone, { dayZero }: Program): Finding | undefined {
  if (!isIsoDate(date))
    return missing('date', 'The milestone has no date.', 'Set the day by which it is live.');
  const day = daysBetween(dayZero, date);
  if (day > LAST_DAY) {
    return weak(
      'date',
      `${showDate(date)} is day ${day}, beyond day ${LAST_DAY}.`,
      `Find the smaller thing that can be live by ${showDate(addDays(dayZero, LAST_DAY))}.`,
    );
  }
  if (day <= 0) return weak('date', `${showDate(date)} is not after day 0.`, 'Check the date and day 0.');
  return undefined;
}

/** It is shown on its own day, or before. */
export function shownFinding({ date, shownOn }: Milestone): Finding | undefined {
  if (!isIsoDate(shownOn)) {
    return missing('shownOn', 'No day is set for showing the milestone.', 'Show it on the day it is due.');
  }
  if (daysBetween(date, shownOn) > 0) {
    return weak(
      'shownOn',
      `It is shown on ${showDate(shownOn)}, after it is due.`,
      'Show it on the day itself, so that nobody can move the day.',
    );
  }
  return undefined;
}
