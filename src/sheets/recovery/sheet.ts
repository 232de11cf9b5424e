import type { Behaviour } from '../sheet.ts';
import { recommendedWay } from '../benefits/recommendedWay.ts';
import { againstOf } from '../stalled/sheet.ts';
import { stalledFinding } from '../stalled/say.ts';
import { offeredEvidence } from './evidence.ts';
import { reportRecovery } from './report.ts';
import { reviewRecovery } from './review.ts';

/** Only a program in doubt is put to the four signs; what waiting costs stands beside them, as evidence. */
export const recovery: Behaviour = {
  review: ({ plan: { recovery, steering }, today }) =>
    reviewRecovery(recovery, { offered: offeredEvidence(steering, today), today }),
  report: ({ plan, forecasts, wordings, today }) => {
    const { recovery, steering, stalled, benefits } = plan;
    const waiting =
      forecasts.stalled &&
      stalledFinding(forecasts.stalled, recommendedWay(benefits), againstOf(plan, forecasts));
    return reportRecovery(recovery, {
      context: { offered: offeredEvidence(steering, today), waiting },
      vendors: stalled.vendors,
      wording: wordings.recovery,
      today,
    });
  },
};
