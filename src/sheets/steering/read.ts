import { daysBetween, type IsoDate } from '../../language/dates.ts';
import type { Meeting, Steering } from './fields.ts';

/** The meetings that have taken place, the latest first. */
export function pastMeetings(steering: Steering, today: IsoDate): Meeting[] {
  return steering.meetings
    .filter((meeting) => daysBetween(meeting.date, today) >= 0)
    .sort((a, b) => b.date.localeCompare(a.date));
}
