import type { Behaviour } from '../sheet.ts';
import { valueDeferred } from '../benefits/read.ts';
import { givenBy } from './read.ts';
import { reportStalled } from './report.ts';
import { reviewStalled } from './review.ts';

/** Only a program in doubt needs it. */
export const stalled: Behaviour = {
  review: ({ plan: { stalled, scope, benefits }, wordings, today }) =>
    reviewStalled(stalled, wordings.stalled.fields, { given: givenBy(scope, valueDeferred(benefits)), today }),
  report: ({ plan: { stalled, scope }, forecasts, wordings, today }) =>
    reportStalled(stalled, forecasts.stalled, { currency: scope.currency, today, wording: wordings.stalled }),
};
