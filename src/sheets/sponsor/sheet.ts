import type { Behaviour } from '../sheet.ts';
import { reportSponsor } from './report.ts';
import { reviewSponsor } from './review.ts';
import { ruled } from './ruled.ts';

/** There is nothing to count before a committee has met. */
export const sponsor: Behaviour = {
  review: ({ plan: { sponsor, steering }, today }) =>
    reviewSponsor(ruled(sponsor, steering), steering, today),
  report: ({ plan: { sponsor, steering }, wordings, today }) =>
    reportSponsor(ruled(sponsor, steering), steering, { wording: wordings.sponsor, today }),
};
