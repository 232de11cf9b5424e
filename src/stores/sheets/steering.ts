import type { Meeting } from '../../sheets/steering/fields.ts';
import { editRow } from '../plan/editRow.ts';

/** Notes that a member came to a meeting, or did not. */
export function attend(meeting: Meeting, member: string, came: boolean): void {
  const others = meeting.present.filter((id) => id !== member);
  editRow('meetings', meeting.id, { present: came ? [...others, member] : others });
}
