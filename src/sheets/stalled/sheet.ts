import { recommendedWay } from '../benefits/recommendedWay.ts';
import type { Section } from '../../report/document.ts';
import type { Behaviour, Context } from '../sheet.ts';
import { againstOf } from './against.ts';
import { reportStalled } from './report.ts';
import { reviewStalled } from './review.ts';

/** Only a program in doubt needs it. */
export const stalled: Behaviour = {
  review: ({ plan: { stalled, scope, benefits }, wordings, today }) =>
    reviewStalled(stalled, wordings.stalled.fields, { scope, benefits, today }),
  report: reportOf,
};

function reportOf({ plan, forecasts, wordings, today }: Context): Section {
  const { stalled, scope, benefits } = plan;
  return reportStalled(stalled, forecasts.stalled, {
    ...{ currency: scope.currency, today, wording: wordings.stalled },
    ends: ('base' in forecasts.scope && forecasts.scope.base.forecast.calendar?.finish.p80) || '',
    way: recommendedWay(benefits),
    against: againstOf(plan, forecasts),
  });
}
