import { offeredEvidence } from '../../sheets/recovery/evidence.ts';
import { reviewRecovery } from '../../sheets/recovery/review.ts';
import { Recommendation } from './Recommendation.tsx';
import { Waiting } from './Waiting.tsx';

/** All that weighs what was typed, loaded together after the page: the sheet can be filled in without it. */
export const judging = { offeredEvidence, reviewRecovery, Recommendation, Waiting };
