import type { Behaviour } from '../sheet.ts';
import { reportSponsor } from './report.ts';
import { reviewSponsor } from './review.ts';

/** There is nothing to count before a committee has met. */
export const sponsor: Behaviour = {
  review: ({ plan: { sponsor, steering }, today }) => reviewSponsor(sponsor, steering, today),
  report: ({ plan: { sponsor, steering }, wordings, today }) =>
    reportSponsor(sponsor, steering, { wording: wordings.sponsor, today }),
};
