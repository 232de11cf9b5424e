import type { IsoDate } from '../method/dates.ts';
import type { Finding } from '../method/finding.ts';
import { holdersOf, isUntouchedGate } from '../method/gate/read.ts';
import { reviewGate } from '../method/gate/review.ts';
import { isUntouchedGovernance } from '../method/governance/model.ts';
import { reviewGovernance } from '../method/governance/review.ts';
import { isUntouchedHandover } from '../method/handover/model.ts';
import { reviewHandover } from '../method/handover/review.ts';
import { aroundLead } from '../method/lead/around.ts';
import { reviewLead } from '../method/lead/review.ts';
import { reviewMilestone } from '../method/milestone/review.ts';
import { offeredEvidence } from '../method/recovery/evidence.ts';
import { isUntouchedRecovery } from '../method/recovery/model.ts';
import { reviewRecovery } from '../method/recovery/review.ts';
import { streamNames } from '../method/scope/names.ts';
import { reviewScope } from '../method/scope/review.ts';
import { isUntouchedSponsor } from '../method/sponsor/model.ts';
import { reviewSponsor } from '../method/sponsor/review.ts';
import { isUntouchedStalled, scopeGivesCost } from '../method/stalled/read.ts';
import { reviewStalled } from '../method/stalled/review.ts';
import { reviewSteering } from '../method/steering/review.ts';
import { pickedOf } from '../method/triage/pick.ts';
import { reviewTriage } from '../method/triage/review.ts';
import { withoutEffects } from './redacted.ts';
import type { Plan } from './schema.ts';
import type { Wordings } from './wordings.ts';

/** What every worksheet lacks or could say better, in the order of the method; missing before weak. */
export function reviewPlan(plan: Plan, wordings: Wordings, today: IsoDate): Finding[] {
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
