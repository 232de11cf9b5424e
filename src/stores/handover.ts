import type { Handover } from '../method/handover/model.ts';
import { editPlan } from './plan.ts';

/** Changes fields of the running list. */
export function editHandover(patch: Partial<Handover>): void {
  editPlan((plan) => ({ ...plan, handover: { ...plan.handover, ...patch } }));
}
