import { daysOffOf } from '../daysOff.ts';
import type { Behaviour } from '../sheet.ts';
import { reportScope } from './report.ts';
import { reviewScope } from './review.ts';

export const scope: Behaviour = {
  needed: () => true,
  review: ({ plan, wordings }) => reviewScope(plan.scope, wordings.scope.fields),
  report: ({ plan, forecasts, wordings }) =>
    reportScope(plan.scope, forecasts.scope, wordings.scope, daysOffOf(plan.program)),
};
