import { endDisagreement, followOther } from '../../plan/merging/disagreementEnd.ts';
import type { Disagreement } from '../../plan/document/disagreements.ts';
import type { Plan } from '../../plan/document/schema.ts';
import { $plan, editPlan } from '../plan/plan.ts';

/** Ends a disagreement: what stands in its place, stands. */
export function settleAsItStands(disagreement: Disagreement, says: string): boolean {
  return settle(endDisagreement($plan.get(), disagreement), says);
}

/** Ends a disagreement by putting what the other says in its place. False, and nothing happens, where that can't be done. */
export function settleAsTheOtherSays(disagreement: Disagreement, says: string): boolean {
  return settle(followOther($plan.get(), disagreement), says);
}

function settle(settled: Plan | undefined, says: string): boolean {
  return settled !== undefined && editPlan(() => settled, { says });
}
