import { daysBetween, type IsoDate, isIsoDate } from '../../language/dates.ts';
import type { Commitment, Decision, Steering } from './fields.ts';
import { isDecided, type Standing, standingOf } from './read.ts';

/** The next meeting's agenda: promises missed and overdue, what has to be decided, what falls due before it. */
export type Agenda = {
  missed: Commitment[];
  overdue: Commitment[];
  open: Decision[];
  dueBefore: Commitment[];
};

/**
 * Makes the agenda from the sheet. `today` tells what is overdue; "due before" means up to the day of the
 * next meeting, and is empty while that has no date. Questions with the earliest date come first.
 */
export function nextAgenda(steering: Steering, today: IsoDate): Agenda {
  const standing = (kind: Standing['kind']) =>
    steering.commitments.filter((item) => standingOf(item, today).kind === kind);
  return {
    missed: standing('missed'),
    overdue: standing('overdue'),
    open: steering.decisions
      .filter((decision) => decision.question.trim() !== '' && !isDecided(decision, today))
      .sort((a, b) => dateKey(a.date).localeCompare(dateKey(b.date))),
    dueBefore: standing('open').filter(({ due }) => daysBetween(due, steering.next) >= 0),
  };
}

/** Sorts what has no date last. */
function dateKey(date: IsoDate): string {
  return isIsoDate(date) ? date : '9999';
}
