import type { Behaviour } from '../sheet.ts';
import { reportSteering } from './report.ts';
import { reviewSteering } from './review.ts';

export const steering: Behaviour = {
  needed: () => true,
  review: ({ plan, today }) => reviewSteering(plan.steering, today),
  report: ({ plan, wordings, today }) => reportSteering(plan.steering, wordings.steering, today),
};
