import type { IsoDate } from '../../language/dates.ts';
import type { Steering } from '../steering/fields.ts';
import { pastMeetings } from '../steering/read.ts';
import * as en from './en/sheet.ts';
import type { Sign } from './fields.ts';

/** Something another worksheet knows that speaks for or against a sign. The reader judges; this never does. */
export type Offered = { sign: Sign; side: 'for' | 'against'; says: string };

/** Meetings in a row from which a pattern can be told: one that was missed is an accident. */
const PATTERN = 2;

/** What the steering checklist knows of the sponsor. `today` tells which meetings have taken place. */
export function offeredEvidence(steering: Steering, today: IsoDate): Offered[] {
  return [...chairEvidence(steering), ...attendanceEvidence(steering, today)];
}

function chairEvidence({ chair }: Steering): Offered[] {
  if (chair !== 'delegate' && chair !== 'nobody') return [];
  return [{ sign: 'sponsor', side: 'for', says: en.CHAIRED[chair] }];
}

/** How many of the latest meetings, without a break, the sponsor came to or missed. */
function attendanceEvidence(steering: Steering, today: IsoDate): Offered[] {
  const past = pastMeetings(steering, today);
  const [latest] = past;
  if (!latest) return [];
  const change = past.findIndex((meeting) => meeting.sponsor !== latest.sponsor);
  const row = change < 0 ? past.length : change;
  if (row < PATTERN) return [];
  return latest.sponsor
    ? [{ sign: 'sponsor', side: 'against', says: en.sponsorCame(row, latest.date) }]
    : [{ sign: 'sponsor', side: 'for', says: en.sponsorMissed(row, latest.date) }];
}
