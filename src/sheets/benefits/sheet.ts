import { recommended } from '../recovery/recommended.ts';
import { forwardFromScope } from '../stalled/forward.ts';
import type { Behaviour } from '../sheet.ts';
import { readCourses } from './read.ts';
import { reportBenefits } from './report.ts';
import { reviewBenefits } from './review.ts';

export const benefits: Behaviour = {
  review: ({ plan: { benefits }, wordings }) => reviewBenefits(benefits, wordings.benefits.fields),
  report: ({ plan, forecasts: { scope }, wordings }) =>
    reportBenefits(plan.benefits, {
      inputs: readCourses(plan, 'base' in scope ? forwardFromScope(scope.base) : undefined),
      stalled: plan.stalled,
      currency: plan.scope.currency,
      inPrivate: recommended(plan.recovery) === 'restructure',
      wording: wordings.benefits,
    }),
};
