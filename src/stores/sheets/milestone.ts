import type { MilestoneTest } from '../../sheets/milestone/assess.ts';
import type { Milestone, OwnVerdict } from '../../sheets/milestone/fields.ts';
import { editPlan } from '../plan/plan.ts';

/** Changes fields of the milestone sheet. */
export function editMilestone(patch: Partial<Milestone>): void {
  editPlan((plan) => ({ ...plan, milestone: { ...plan.milestone, ...patch } }));
}

/** Changes a person's own verdict on one of the three tests. */
export function editOwnVerdict(test: MilestoneTest, patch: Partial<OwnVerdict>): void {
  editPlan((plan) => ({
    ...plan,
    milestone: {
      ...plan.milestone,
      tests: { ...plan.milestone.tests, [test]: { ...plan.milestone.tests[test], ...patch } },
    },
  }));
}
