import type { IsoDate } from '../../language/dates.ts';
import type { Finding } from '../../sheets/finding.ts';
import { holdersOf, isUntouchedGate } from '../../sheets/gate/read.ts';
import { reviewGate } from '../../sheets/gate/review.ts';
import { isUntouchedGovernance } from '../../sheets/governance/fields.ts';
import { reviewGovernance } from '../../sheets/governance/review.ts';
import { isUntouchedHandover } from '../../sheets/handover/fields.ts';
import { reviewHandover } from '../../sheets/handover/review.ts';
import { aroundLead } from '../../sheets/lead/around.ts';
import { reviewLead } from '../../sheets/lead/review.ts';
import { reviewMilestone } from '../../sheets/milestone/review.ts';
import { offeredEvidence } from '../../sheets/recovery/evidence.ts';
import { isUntouchedRecovery } from '../../sheets/recovery/fields.ts';
import { reviewRecovery } from '../../sheets/recovery/review.ts';
import { streamNames } from '../../sheets/scope/names.ts';
import { reviewScope } from '../../sheets/scope/review.ts';
import { isUntouchedSponsor } from '../../sheets/sponsor/fields.ts';
import { reviewSponsor } from '../../sheets/sponsor/review.ts';
import { isUntouchedStalled, scopeGivesCost } from '../../sheets/stalled/read.ts';
import { reviewStalled } from '../../sheets/stalled/review.ts';
import { reviewSteering } from '../../sheets/steering/review.ts';
import { pickedOf } from '../../sheets/triage/pick.ts';
import { reviewTriage } from '../../sheets/triage/review.ts';
import { withoutEffects } from '../document/redacted.ts';
import type { Plan } from '../document/schema.ts';
import type { Wordings } from '../document/wordings.ts';
import { isolatedPlan } from './isolated.ts';

/** What every worksheet lacks or could say better, in the order of the method; missing before weak. */
export function reviewPlan(typed: Plan, wordings: Wordings, today: IsoDate): Finding[] {
  const plan = isolatedPlan(typed);
  const findings = [
    ...reviewTriage(plan.triage, plan.program),
    ...gateFindings(plan, today),
    ...reviewScope(plan.scope, wordings.scope.fields),
    ...reviewSteering(plan.steering, today),
    ...reviewLead(plan.lead, aroundLead({ ...plan, holders: holdersOf(plan.gate) }, today)),
    ...reviewMilestone(plan.milestone, plan.program),
    ...governanceFindings(plan, today),
    ...handoverFindings(plan, wordings, today),
    ...sponsorFindings(plan, today),
    ...recoveryFindings(plan, today),
    ...stalledFindings(plan, wordings, today),
  ];
  const own = withoutEffects(plan, findings);
  return [
    ...own.filter((finding) => finding.weight === 'missing'),
    ...own.filter((finding) => finding.weight === 'weak'),
  ];
}

/** Gates come from picks: while nothing is picked and nobody has begun, no gate is missing. */
function gateFindings({ gate, triage }: Plan, today: IsoDate): Finding[] {
  const untouched = isUntouchedGate(gate) && pickedOf(triage.answers).length === 0;
  return untouched ? [] : reviewGate(gate, triage, today);
}

/** The next piece to be reviewed may be far off: while nobody has begun this sheet, nothing on it is missing. */
function governanceFindings({ governance }: Plan, today: IsoDate): Finding[] {
  return isUntouchedGovernance(governance) ? [] : reviewGovernance(governance, today);
}

/** Nothing is handed over before there is somebody to take it: while nobody has begun, nothing is missing. */
function handoverFindings({ handover, scope }: Plan, wordings: Wordings, today: IsoDate): Finding[] {
  if (isUntouchedHandover(handover)) return [];
  return reviewHandover(handover, { extra: scope.extra, streams: streamNames(wordings.scope.fields), today });
}

/** There is nothing to count before a committee has met: while nobody has begun this sheet, nothing is missing. */
function sponsorFindings({ sponsor, steering }: Plan, today: IsoDate): Finding[] {
  return isUntouchedSponsor(sponsor) ? [] : reviewSponsor(sponsor, steering, today);
}

/** Only a program in doubt is put to the four signs: while nobody has begun, nothing on the sheet is missing. */
function recoveryFindings({ recovery, steering }: Plan, today: IsoDate): Finding[] {
  if (isUntouchedRecovery(recovery)) return [];
  return reviewRecovery(recovery, { offered: offeredEvidence(steering, today), today });
}

/** Only a program in doubt needs this sheet: while nobody has begun it, nothing on it is missing. */
function stalledFindings({ stalled, scope }: Plan, wordings: Wordings, today: IsoDate): Finding[] {
  if (isUntouchedStalled(stalled)) return [];
  return reviewStalled(stalled, wordings.stalled.fields, { fromScope: scopeGivesCost(scope), today });
}
