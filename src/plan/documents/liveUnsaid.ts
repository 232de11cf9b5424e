import type { IsoDate } from '../../language/dates.ts';
import type { Plan } from '../document/schema.ts';
import { liveBefore } from './liveBefore.ts';
import type { ReviewAhead } from './reviews.ts';
import { goLiveAsked } from './twoThings.ts';

/** The reviews that end only after the first of it goes live, and of which nobody has said whether it may go live before. */
export function liveUnsaid(plan: Plan, reviews: readonly ReviewAhead[], today: IsoDate): ReviewAhead[] {
  const after = new Set(liveBefore(plan, reviews, today)?.reviews ?? []);
  return goLiveAsked(plan, reviews, today).filter((one) => after.has(one));
}
