import type { Recovery, Sign, SignJudged } from '../../sheets/recovery/fields.ts';
import { editPlan } from '../plan/plan.ts';

/** Changes fields of the sheet on rescue or restructure. */
export function editRecovery(patch: Partial<Recovery>): void {
  editPlan((plan) => ({ ...plan, recovery: { ...plan.recovery, ...patch } }));
}

/** Changes what is written of one sign. */
export function editSign(sign: Sign, patch: Partial<SignJudged>): void {
  editPlan((plan) => ({
    ...plan,
    recovery: {
      ...plan.recovery,
      signs: { ...plan.recovery.signs, [sign]: { ...plan.recovery.signs[sign], ...patch } },
    },
  }));
}
