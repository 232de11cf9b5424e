import type { IsoDate } from '../../language/dates.ts';
import type { Section } from '../../report/document.ts';
import { workLines } from '../../sheets/lead/sheet.ts';
import type { Forecasts, Wordings } from '../../sheets/sheet.ts';
import type { Plan } from '../document/schema.ts';
import { answers } from './answers.ts';
import { beforeReview } from './beforeReview.ts';
import { claims } from './claims.ts';
import { openIn, openSection } from './openList.ts';
import { ownWords } from './ownWord.ts';
import { reviewAsks } from './reviewAsks.ts';
import { reviewsAhead } from './reviews.ts';
import { staleProof } from './staleProof.ts';
import { opening, underReview } from './underReview.ts';

/**
 * What reviewers check and sign: what is under review and asked of them, what is live before their work is done, what is open, each
 * claim with where it shows, in the words of those who make it, and room for their own.
 */
export function evidenceList(
  plan: Plan,
  forecasts: Forecasts,
  wordings: Wordings,
  today: IsoDate,
): Section[] {
  const reviews = reviewsAhead(plan, forecasts, wordings, today);
  const lines = workLines({ plan, forecasts, wordings });
  const open = openIn(plan, { reviews, lines }, today);
  const stale = staleProof(plan, wordings.stalled.fields.stale.label, today);
  return [
    opening(plan),
    ...underReview(plan, today),
    ...reviewAsks(plan, { reviews, open }, today),
    ...beforeReview(
      plan,
      open.flatMap(({ matters }) => matters),
      today,
    ),
    ...(open.length > 0 || stale.length > 0 ? openSection(open, stale) : []),
    ...answers(plan, wordings, today),
    ...claims(plan, today),
    ...ownWords(plan, { reviews, open }, today),
  ];
}
