import type { Handover } from '../../sheets/handover/model.ts';
import { editPlan } from '../plan/plan.ts';

/** Changes fields of the running list. */
export function editHandover(patch: Partial<Handover>): void {
  editPlan((plan) => ({ ...plan, handover: { ...plan.handover, ...patch } }));
}
