import type { Handover } from '../../sheets/handover/fields.ts';
import { editPlan } from '../plan/plan.ts';

/** Changes fields of the running list. */
export function editHandover(patch: Partial<Handover>): void {
  editPlan((plan) => ({ ...plan, handover: { ...plan.handover, ...patch } }));
}
