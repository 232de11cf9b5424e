import { benefitsDates } from './benefits/dates.ts';
import { gateDates } from './gate/dates.ts';
import { governanceDates } from './governance/dates.ts';
import { handoverDates } from './handover/dates.ts';
import { leadDates } from './lead/dates.ts';
import { milestoneDates } from './milestone/dates.ts';
import { recoveryDates } from './recovery/dates.ts';
import { scopeDates } from './scope/dates.ts';
import type { DatesOf } from './sheet.ts';
import { sponsorDates } from './sponsor/dates.ts';
import { stalledDates } from './stalled/dates.ts';
import { steeringDates } from './steering/dates.ts';
import { triageDates } from './triage/dates.ts';

// Apart from behaviours.ts: the list of programs wants dates, and no reports.

/** What the worksheets work towards that has a day, of one rank in this order. */
export const DATES: readonly DatesOf[] = [
  triageDates,
  gateDates,
  scopeDates,
  benefitsDates,
  steeringDates,
  milestoneDates,
  sponsorDates,
  governanceDates,
  handoverDates,
  leadDates,
  recoveryDates,
  stalledDates,
];
