import type { MilestoneTest } from '../../sheets/milestone/assess.ts';
import type { OwnVerdict } from '../../sheets/milestone/fields.ts';
import { editGroup } from '../plan/editSheet.ts';
import { $plan } from '../plan/plan.ts';

/** Changes a person's own verdict on one of the three tests. */
export function editOwnVerdict(test: MilestoneTest, patch: Partial<OwnVerdict>): void {
  editGroup('milestone', 'tests', { [test]: { ...$plan.get().milestone.tests[test], ...patch } });
}
