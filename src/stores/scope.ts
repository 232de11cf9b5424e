import type { Effort, Scope, Workstream } from '../method/scope/model.ts';
import { editPlan } from './plan.ts';

/** Changes fields of the scope sheet. */
export function editScope(patch: Partial<Scope>): void {
  editPlan((plan) => ({ ...plan, scope: { ...plan.scope, ...patch } }));
}

/** Changes the effort of a workstream; of integration only what was planned. */
export function editEffort(stream: Workstream, patch: Partial<Effort>): void {
  editPlan(({ scope, ...plan }) => ({
    ...plan,
    scope: { ...scope, [stream]: { ...scope[stream], ...patch } },
  }));
}

/** Changes the multipliers of integration. */
export function editMultiplier(patch: Partial<Scope['multiplier']>): void {
  editPlan(({ scope, ...plan }) => ({
    ...plan,
    scope: { ...scope, multiplier: { ...scope.multiplier, ...patch } },
  }));
}
