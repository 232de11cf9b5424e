import type { Dispute } from '../../sheets/sponsor/fields.ts';
import type { Decision } from '../../sheets/steering/fields.ts';
import { withRow } from '../plan/editRow.ts';
import { newId } from '../newId.ts';
import { editPlan } from '../plan/plan.ts';

/**
 * Makes a dispute and a question of the committee’s log one, so that one ruling closes both. What was ruled at the dispute
 * goes to the question, where nothing is ruled there; otherwise each keeps its words, and the question’s count.
 */
export function joinDispute(
  { id, how, settled }: Dispute,
  { id: decision, decision: there }: Decision,
): void {
  const ruling = there.trim() === '' && (how.trim() || settled) ? { decision: how, date: settled } : {};
  editPlan((plan) => withRow('decisions', decision, ruling)(withRow('disputes', id, { decision })(plan)), {
    says: 'made a dispute and a question of the log one',
  });
}

/** Puts a dispute into the committee’s log, as a question that is ruled on there. */
export function logDispute(dispute: Dispute): void {
  const { id, what, settled: date, how } = dispute;
  const decision = newId();
  editPlan(
    (plan) =>
      withRow('decisions', decision, { question: what.trim(), decision: how, date })(
        withRow('disputes', id, { decision })(plan),
      ),
    { says: 'put a dispute into the committee’s log' },
  );
}

/** Makes two of them again. */
export function partDispute({ id }: Dispute): void {
  editPlan(withRow('disputes', id, { decision: '' }), { says: 'parted a dispute from the log' });
}
