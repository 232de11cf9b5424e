import { reviewSponsor } from '../../sheets/sponsor/review.ts';
import { SponsorResult } from './SponsorResult.tsx';

/** All that counts and draws, loaded together once the sheet can be typed into. */
export const judging = { SponsorResult, reviewSponsor };
