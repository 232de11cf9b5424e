import type { Behaviour } from '../sheet.ts';
import { reportTriage } from './report.ts';
import { reviewTriage } from './review.ts';

export const triage: Behaviour = {
  needed: () => true,
  review: ({ plan }) => reviewTriage(plan.triage, plan.program),
  report: ({ plan, wordings }) => reportTriage(plan.triage, wordings.triage),
};
