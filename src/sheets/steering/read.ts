import { daysBetween, isAhead, type IsoDate } from '../../language/dates.ts';
import * as en from './en/sheet.ts';
import type { Commitment, Decision, Meeting, Steering } from './fields.ts';

/** True for a question that was decided: an answer with a day that is still to come is one that somebody hopes for. */
export function isDecided({ decision, date }: Decision, today: IsoDate): boolean {
  return decision.trim() !== '' && !isAhead(date, today);
}

/** True where the day of the next meeting has passed: it was held or not, and the next one has no day. */
export function isPastNext({ next }: Pick<Steering, 'next'>, today: IsoDate): boolean {
  return daysBetween(next, today) > 0;
}

/** The meetings that have taken place, the latest first. */
export function pastMeetings(steering: Steering, today: IsoDate): Meeting[] {
  return steering.meetings
    .filter((meeting) => daysBetween(meeting.date, today) >= 0)
    .sort((a, b) => b.date.localeCompare(a.date));
}

/** That somebody else than the sponsor has the chair, or nobody; undefined while that is not said. */
export function chairedByOthers({ chair }: Pick<Steering, 'chair'>): string | undefined {
  return chair === 'delegate' || chair === 'nobody' ? en.CHAIRED[chair] : undefined;
}

/** Our rule of thumb: so many meetings make a pattern, and the latest are what is judged. */
const PATTERN = 4;
/** Our rules of thumb: one absence among them is an accident, two are a conversation, three in a row an empty chair. */
const TALK = 2;
const EMPTY = 3;

/** Whether the sponsor comes, as every sheet and document reads it. `open`: too few meetings to tell. */
export type Attendance = {
  /** Of the latest meetings, `PATTERN` at the most. */
  of: number;
  came: number;
  holds: 'yes' | 'no' | 'open';
  /** The latest were missed one after another, so often that the chair is empty. */
  empty: boolean;
  says: string;
};

/** Reads attendance from the notes of the meetings; `today` tells which have taken place. */
export function readAttendance(steering: Steering, today: IsoDate): Attendance {
  const past = pastMeetings(steering, today).map((meeting) => meeting.sponsor);
  const latest = past.slice(0, PATTERN);
  const of = latest.length;
  const came = latest.filter(Boolean).length;
  const missedInARow = past.includes(true) ? past.indexOf(true) : past.length;
  return {
    of,
    came,
    holds: holds(of, of - came),
    empty: missedInARow >= EMPTY,
    says: missedInARow >= TALK ? en.missedLatest(missedInARow) : en.cameTo(came, of, PATTERN),
  };
}

/** One meeting shows nothing, and one absence nothing while there are too few to set it against. */
function holds(of: number, missed: number): Attendance['holds'] {
  if (missed >= TALK) return 'no';
  return of < 2 || (missed > 0 && of < PATTERN) ? 'open' : 'yes';
}

/** How a promise stands: done in time or late, or not done yet. A day of doing that is still to come is a plan. */
export type Standing =
  | { kind: 'kept' }
  | { kind: 'late'; on: IsoDate; days: number }
  | { kind: 'missed' }
  | { kind: 'overdue' }
  | { kind: 'open' };

/** Whether a promise is told as kept, in time or late. */
export function isKept(commitment: Commitment, today: IsoDate): boolean {
  const { kind } = standingOf(commitment, today);
  return kind === 'kept' || kind === 'late';
}

/** The day on which it was done says more than the mark. */
export function standingOf({ due, kept, doneOn }: Commitment, today: IsoDate): Standing {
  if (daysBetween(doneOn, today) >= 0) {
    const days = daysBetween(due, doneOn);
    return days > 0 ? { kind: 'late', on: doneOn, days } : { kind: 'kept' };
  }
  // What is done on a day that is still to come is planned, whatever the mark says.
  if (kept === 'missed' || (kept === 'kept' && !isAhead(doneOn, today))) return { kind: kept };
  return { kind: daysBetween(due, today) > 0 ? 'overdue' : 'open' };
}
