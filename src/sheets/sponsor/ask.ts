import type { SponsorCounts } from './count.ts';
import { LONG_OPEN, nameOf, QUIET, TALK } from './judge.ts';

/** One thing to ask the sponsor for this week, that fits into a diary: what the counts say is most needed. */
export function suggestAsk({ attendance, open, attention }: SponsorCounts): string {
  const [oldest] = open;
  if (attendance.missedInARow >= TALK || attendance.of === 0) {
    return 'The hour, in person, at every committee up to the production date; a clash moves the meeting.';
  }
  if (oldest && oldest.days > LONG_OPEN) {
    return `A ruling on ${nameOf(oldest.dispute)}, open for ${oldest.days} days, from one page with both positions.`;
  }
  if (attention && attention.inARow >= QUIET) {
    return 'One sentence about the program at the next executive committee, with its date in it.';
  }
  return 'A successor of equal rank, named before any change of post, and one meeting chaired by both.';
}
