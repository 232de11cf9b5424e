import type {
  Calendar,
  Effort,
  Scenario,
  ScenarioName,
  Scope,
  Workstream,
} from '../../sheets/scope/fields.ts';
import { editPlan } from '../plan/plan.ts';

/** Changes fields of the scope sheet. */
export function editScope(patch: Partial<Scope>): void {
  editPlan((plan) => ({ ...plan, scope: { ...plan.scope, ...patch } }));
}

/** Changes a workstream's effort or calendar; of integration's effort only what was planned. */
export function editLine(stream: Workstream, patch: Partial<Effort & Calendar>): void {
  editPlan((plan) => ({
    ...plan,
    scope: { ...plan.scope, [stream]: { ...plan.scope[stream], ...patch } },
  }));
}

/** Changes one of the two scenarios. */
export function editScenario(which: ScenarioName, patch: Partial<Scenario>): void {
  editPlan((plan) => ({
    ...plan,
    scope: { ...plan.scope, [which]: { ...plan.scope[which], ...patch } },
  }));
}

/** Changes the multipliers of integration. */
export function editMultiplier(patch: Partial<Scope['multiplier']>): void {
  editPlan((plan) => ({
    ...plan,
    scope: { ...plan.scope, multiplier: { ...plan.scope.multiplier, ...patch } },
  }));
}
