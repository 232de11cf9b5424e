import type { Plan } from '../../plan/document/schema.ts';
import { reviewSponsor } from '../../sheets/sponsor/review.ts';
import { ruled } from '../../sheets/sponsor/ruled.ts';
import { KeptBack } from '../KeptBack.tsx';
import { Ruling } from './Ruling.tsx';
import { SponsorResult } from './SponsorResult.tsx';

/** What the sheet lacks, with each dispute as it stands in the committee’s log. */
const review = ({ sponsor, steering }: Plan, day: string) =>
  reviewSponsor(ruled(sponsor, steering), steering, day);

/** All that counts and draws, loaded together once the sheet can be typed into. */
export const judging = { KeptBack, Ruling, SponsorResult, review };
