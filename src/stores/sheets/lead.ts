import type { Lead } from '../../sheets/lead/fields.ts';
import { editPlan } from '../plan/plan.ts';

/** Changes fields of the program lead's charter. */
export function editLead(patch: Partial<Lead>): void {
  editPlan((plan) => ({ ...plan, lead: { ...plan.lead, ...patch } }));
}
