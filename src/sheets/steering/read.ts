import { daysBetween, isAhead, type IsoDate } from '../../language/dates.ts';
import type { Decision, Meeting, Steering } from './fields.ts';

/** True for a question that was decided: an answer with a day that is still to come is one that somebody hopes for. */
export function isDecided({ decision, date }: Decision, today: IsoDate): boolean {
  return decision.trim() !== '' && !isAhead(date, today);
}

/** The meetings that have taken place, the latest first. */
export function pastMeetings(steering: Steering, today: IsoDate): Meeting[] {
  return steering.meetings
    .filter((meeting) => daysBetween(meeting.date, today) >= 0)
    .sort((a, b) => b.date.localeCompare(a.date));
}
