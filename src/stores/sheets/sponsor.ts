import type { Sponsor } from '../../sheets/sponsor/fields.ts';
import { editPlan } from '../plan/plan.ts';

/** Changes fields of the sheet on the sponsor. */
export function editSponsor(patch: Partial<Sponsor>): void {
  editPlan((plan) => ({ ...plan, sponsor: { ...plan.sponsor, ...patch } }));
}
