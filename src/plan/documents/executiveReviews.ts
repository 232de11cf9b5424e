import { daysBetween, type IsoDate } from '../../language/dates.ts';
import { dateOf, dueBy, type Said, show } from '../../report/values.ts';
import { cut } from '../merging/describing/excerpt.ts';
import * as words from './en/brief.ts';
import { type Line, line } from './lines.ts';
import { lastDay } from './reviewDays.ts';
import type { ReviewAhead } from './reviews.ts';

/** So many reviews are on the page, and so much of the name of each. */
const [MOST_REVIEWS, MOST_NAMED] = [3, 34];

/**
 * The reviews that are still to come, the last of them: the day by which the forecast has each four times in five, and the one that
 * whoever makes it has said.
 */
export function reviewLines(reviews: readonly ReviewAhead[], today: IsoDate): Line[] {
  if (reviews.length === 0) return [];
  const shown = reviews
    .toSorted((one, other) => lastDay(one).localeCompare(lastDay(other)))
    .slice(-MOST_REVIEWS);
  const told = shown.map((one) => saidOf(one, today));
  return [line(words.reviews, 2, show(words.reviewsAhead(told, shown.some(isLater))))];
}

/** Whether the forecast has it later than was said. */
function isLater({ date, safe }: ReviewAhead): boolean {
  return safe !== '' && !(daysBetween(safe, date) >= 0);
}

function saidOf(one: ReviewAhead, today: IsoDate): Said {
  const forecast = isLater(one) ? dateOf(one.safe) : '';
  return words.reviewSaid(cut(one.short, MOST_NAMED), one.who, dueBy(one.date, today), forecast);
}
