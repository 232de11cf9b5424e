import { contractTexts } from '../../sheets/recovery/contracts.ts';
import { offeredEvidence } from '../../sheets/recovery/evidence.ts';
import { KeptBack } from '../KeptBack.tsx';
import { Recommendation } from './Recommendation.tsx';
import { Waiting } from './Waiting.tsx';

/** All that weighs what was typed, loaded together after the page: the sheet can be filled in without it. */
export const judging = { KeptBack, contractTexts, offeredEvidence, Recommendation, Waiting };
