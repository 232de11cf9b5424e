import type { Behaviour } from '../sheet.ts';
import { reportMilestone } from './report.ts';
import { reviewMilestone } from './review.ts';

export const milestone: Behaviour = {
  needed: () => true,
  review: ({ plan }) => reviewMilestone(plan.milestone, plan.program),
  report: ({ plan, wordings }) => reportMilestone(plan.milestone, plan.program, wordings.milestone),
};
