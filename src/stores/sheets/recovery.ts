import type { Sign, SignJudged } from '../../sheets/recovery/fields.ts';
import { editGroup } from '../plan/editSheet.ts';
import { $plan } from '../plan/plan.ts';

/** Changes what is written of one sign. */
export function editSign(sign: Sign, patch: Partial<SignJudged>): void {
  editGroup('recovery', 'signs', { [sign]: { ...$plan.get().recovery.signs[sign], ...patch } });
}
