import type { IsoDate } from '../method/dates.ts';
import type { Finding } from '../method/finding.ts';
import { reviewScope } from '../method/scope/review.ts';
import { isUntouchedStalled, scopeGivesCost } from '../method/stalled/read.ts';
import { reviewStalled } from '../method/stalled/review.ts';
import { reviewSteering } from '../method/steering/review.ts';
import { reviewTriage } from '../method/triage/review.ts';
import type { Plan } from './schema.ts';
import type { Wordings } from './wordings.ts';

/** What every worksheet lacks or could say better, in the order of the method; missing before weak. */
export function reviewPlan(plan: Plan, wordings: Wordings, today: IsoDate): Finding[] {
  const findings = [
    ...reviewTriage(plan.triage, plan.program),
    ...reviewScope(plan.scope, wordings.scope.fields),
    ...reviewSteering(plan.steering, today),
    ...stalledFindings(plan, wordings, today),
  ];
  return [
    ...findings.filter((finding) => finding.weight === 'missing'),
    ...findings.filter((finding) => finding.weight === 'weak'),
  ];
}

/** Only a program in doubt needs this sheet: while nobody has begun it, nothing on it is missing. */
function stalledFindings({ stalled, scope }: Plan, wordings: Wordings, today: IsoDate): Finding[] {
  if (isUntouchedStalled(stalled)) return [];
  return reviewStalled(stalled, wordings.stalled.fields, { fromScope: scopeGivesCost(scope), today });
}
