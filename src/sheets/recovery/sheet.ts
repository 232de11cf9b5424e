import type { Behaviour } from '../sheet.ts';
import { recommendedWay } from '../benefits/recommendedWay.ts';
import { stalledFinding } from '../stalled/say.ts';
import { offeredEvidence } from './evidence.ts';
import { reportRecovery } from './report.ts';
import { reviewRecovery } from './review.ts';

/** Only a program in doubt is put to the four signs; what waiting costs stands beside them, as evidence. */
export const recovery: Behaviour = {
  review: ({ plan: { recovery, steering }, today }) =>
    reviewRecovery(recovery, { offered: offeredEvidence(steering, today), today }),
  report: ({ plan: { recovery, steering, stalled, benefits }, forecasts, wordings, today }) =>
    reportRecovery(recovery, {
      context: {
        offered: offeredEvidence(steering, today),
        waiting: forecasts.stalled && stalledFinding(forecasts.stalled, recommendedWay(benefits)),
      },
      vendors: stalled.vendors,
      wording: wordings.recovery,
      today,
    }),
};
