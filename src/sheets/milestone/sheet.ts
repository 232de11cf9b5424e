import type { Behaviour } from '../sheet.ts';
import { reportMilestone } from './report.ts';
import { reviewMilestone } from './review.ts';

export const milestone: Behaviour = {
  needed: () => true,
  review: ({ plan, today }) => reviewMilestone(plan.milestone, plan.program, today),
  report: ({ plan, wordings, today }) =>
    reportMilestone(plan.milestone, plan.program, wordings.milestone, today),
};
