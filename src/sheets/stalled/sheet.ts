import type { Behaviour } from '../sheet.ts';
import { recommendedWay } from '../benefits/recommendedWay.ts';
import { reportStalled } from './report.ts';
import { reviewStalled } from './review.ts';

/** Only a program in doubt needs it. */
export const stalled: Behaviour = {
  review: ({ plan: { stalled, scope, benefits }, wordings, today }) =>
    reviewStalled(stalled, wordings.stalled.fields, { scope, benefits, today }),
  report: ({ plan: { stalled, scope, benefits }, forecasts, wordings, today }) =>
    reportStalled(stalled, forecasts.stalled, {
      ...{ currency: scope.currency, today, wording: wordings.stalled },
      ends: ('base' in forecasts.scope && forecasts.scope.base.forecast.calendar?.finish.p80) || '',
      way: recommendedWay(benefits),
    }),
};
