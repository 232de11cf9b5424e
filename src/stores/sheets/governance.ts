import type { Governance } from '../../sheets/governance/fields.ts';
import { editPlan } from '../plan/plan.ts';

/** Changes fields of the governance sheet. */
export function editGovernance(patch: Partial<Governance>): void {
  editPlan((plan) => ({ ...plan, governance: { ...plan.governance, ...patch } }));
}
