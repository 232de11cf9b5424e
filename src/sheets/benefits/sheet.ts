import { weakMapMemoize } from 'reselect';
import { delayOf } from '../delay.ts';
import { recommended } from '../recovery/recommended.ts';
import { crewOf } from '../scope/crew.ts';
import type { Behaviour, Context } from '../sheet.ts';
import { forwardFromScope } from '../stalled/forward.ts';
import type { CoursesFrame } from './frame.ts';
import { readCourses } from './read.ts';
import { reportBenefits } from './report.ts';
import { reviewBenefits } from './review.ts';

export const benefits: Behaviour = {
  review: ({ plan: { benefits }, wordings }) => reviewBenefits(benefits, wordings.benefits.fields),
  report: ({ plan, forecasts, wordings }) =>
    reportBenefits(plan.benefits, { ...coursesFrame(plan, forecasts), wording: wordings.benefits }),
};

/** What the courses of a plan are counted from. */
export const coursesFrame = weakMapMemoize(function coursesFrame(
  plan: Context['plan'],
  { scope, stalled }: Context['forecasts'],
): CoursesFrame {
  const deferred = (months: number) => (stalled?.inputs.ranges.value?.likely ?? 0) * months;
  return {
    inputs: readCourses(plan, 'base' in scope ? forwardFromScope(scope.base) : undefined),
    stalled: plan.stalled,
    currency: plan.scope.currency,
    inPrivate: recommended(plan.recovery) === 'restructure',
    beside: {
      delay: stalled && delayOf(stalled),
      waited: stalled?.finish && {
        sum: stalled.finish.p50,
        owes: stalled.inputs.commitments.some(({ finishing }) => finishing),
        value: {
          finish: deferred(stalled.inputs.delivers.finish),
          restructure: deferred(stalled.inputs.delivers.restructure),
        },
        byMonth: stalled.months.map(({ total }) => total.p50),
      },
      crew: crewOf(plan.scope),
    },
  };
});
