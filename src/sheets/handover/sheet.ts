import { streamNames } from '../scope/names.ts';
import type { Behaviour } from '../sheet.ts';
import { asOf } from './items.ts';
import { reportHandover } from './report.ts';
import { reviewHandover } from './review.ts';

/** Nothing is handed over before there is somebody to take it. */
export const handover: Behaviour = {
  review: ({ plan: { handover, scope }, wordings, today }) =>
    reviewHandover(handover, {
      extra: scope.extra,
      streams: streamNames(wordings.scope.fields),
      today,
    }),
  report: ({ plan: { handover, scope }, wordings, today }) =>
    reportHandover(
      asOf(handover, today),
      { wording: wordings.handover, scope, streams: streamNames(wordings.scope.fields) },
      today,
    ),
};
