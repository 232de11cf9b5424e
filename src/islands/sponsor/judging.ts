import { KeptBack } from '../KeptBack.tsx';
import { Ruling } from './Ruling.tsx';
import { SponsorResult } from './SponsorResult.tsx';

/** All that counts and draws, loaded together once the sheet can be typed into. */
export const judging = { KeptBack, Ruling, SponsorResult };
