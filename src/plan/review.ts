import type { IsoDate } from '../method/dates.ts';
import type { Finding } from '../method/finding.ts';
import { reviewScope } from '../method/scope/review.ts';
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
  ];
  return [
    ...findings.filter((finding) => finding.weight === 'missing'),
    ...findings.filter((finding) => finding.weight === 'weak'),
  ];
}
