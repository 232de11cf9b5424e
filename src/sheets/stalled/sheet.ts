import { dayAt, titled } from '../dates.ts';
import type { Behaviour } from '../sheet.ts';
import { contractName } from './names.ts';
import { scopeGivesCost } from './read.ts';
import { reportStalled } from './report.ts';
import { reviewStalled } from './review.ts';

/** Only a program in doubt needs it. */
export const stalled: Behaviour = {
  review: ({ plan: { stalled, scope }, wordings, today }) =>
    reviewStalled(stalled, wordings.stalled.fields, { fromScope: scopeGivesCost(scope), today }),
  report: ({ plan: { stalled, scope }, forecasts, wordings, today }) =>
    reportStalled(stalled, forecasts.stalled, { currency: scope.currency, today, wording: wordings.stalled }),
  dates: ({ plan: { stalled } }) => [
    ...stalled.vendors.map((row) => ({
      ...dayAt('stalled', row.id, 'notice'),
      date: row.notice,
      what: `Last day for notice: ${contractName(row)}`,
      rank: 'contract' as const,
    })),
    ...stalled.vendors.map((row) => ({
      ...dayAt('stalled', row.id, 'renewal'),
      date: row.renewal,
      what: `Contract renews: ${contractName(row)}`,
      rank: 'contract' as const,
    })),
    ...stalled.stale.map(({ id, on, what }) => ({
      ...dayAt('stalled', id, 'on'),
      date: on,
      what: titled('Goes stale', what),
    })),
  ],
};
