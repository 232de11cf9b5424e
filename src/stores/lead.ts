import type { Lead } from '../method/lead/model.ts';
import { editPlan } from './plan.ts';

/** Changes fields of the program lead's charter. */
export function editLead(patch: Partial<Lead>): void {
  editPlan((plan) => ({ ...plan, lead: { ...plan.lead, ...patch } }));
}
