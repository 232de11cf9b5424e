import type { IsoDate } from '../../language/dates.ts';
import type { Steering } from '../steering/fields.ts';
import { chairedByOthers, readAttendance } from '../steering/read.ts';
import type { Sign } from './fields.ts';

/** Something another worksheet knows that speaks for or against a sign. The reader judges; this never does. */
export type Offered = { sign: Sign; side: 'for' | 'against'; says: string };

/** What the steering checklist knows of the sponsor. `today` tells which meetings have taken place. */
export function offeredEvidence(steering: Steering, today: IsoDate): Offered[] {
  return [...chairEvidence(steering), ...attendanceEvidence(steering, today)];
}

function chairEvidence(steering: Steering): Offered[] {
  const says = chairedByOthers(steering);
  return says === undefined ? [] : [{ sign: 'sponsor', side: 'for', says }];
}

/** One absence shows nothing, so it is offered on neither side. */
function attendanceEvidence(steering: Steering, today: IsoDate): Offered[] {
  const { holds, says } = readAttendance(steering, today);
  return holds === 'open' ? [] : [{ sign: 'sponsor', side: holds === 'yes' ? 'against' : 'for', says }];
}
