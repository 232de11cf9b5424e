import { reviewStalled } from '../../sheets/stalled/review.ts';
import { KeptBack } from '../KeptBack.tsx';

/** What comes once the sheet can be typed into. */
export const reviewing = { KeptBack, reviewStalled };
