import type { TypedRange } from '../../sheets/ranges.ts';
import type { Ranged, Stalled } from '../../sheets/stalled/fields.ts';
import { editPlan } from '../plan/plan.ts';

/** Changes fields of the sheet on staying stalled. */
export function editStalled(patch: Partial<Stalled>): void {
  editPlan((plan) => ({ ...plan, stalled: { ...plan.stalled, ...patch } }));
}

/** Changes numbers of one of its ranges. */
export function editStalledRange(field: Ranged, patch: Partial<TypedRange>): void {
  editPlan((plan) => ({
    ...plan,
    stalled: { ...plan.stalled, [field]: { ...plan.stalled[field], ...patch } },
  }));
}
