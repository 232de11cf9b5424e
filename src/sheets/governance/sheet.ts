import type { Behaviour } from '../sheet.ts';
import { reportGovernance } from './report.ts';
import { reviewGovernance } from './review.ts';

/** The next piece to be reviewed may be far off. */
export const governance: Behaviour = {
  review: ({ plan, today }) => reviewGovernance(plan.governance, today),
  report: ({ plan, wordings, today }) => reportGovernance(plan.governance, wordings.governance, today),
};
