import { daysBetween, type IsoDate } from '../../language/dates.ts';
import { dateOf, dueBy, type Said, show } from '../../report/values.ts';
import type { Plan } from '../document/schema.ts';
import { cut } from '../merging/describing/excerpt.ts';
import * as words from './en/brief.ts';
import { linesOf } from './fit.ts';
import { type Line, line } from './lines.ts';
import { liveBefore } from './liveBefore.ts';
import { valueRoom } from './page.ts';
import { lastDay } from './reviewDays.ts';
import type { ReviewAhead } from './reviews.ts';
import { goLiveAsked, saidOfLive } from './twoThings.ts';

/** So many reviews are on the page, and so much of the name of each, of a gate and of the charter. */
const [MOST_REVIEWS, MOST_NAMED, MOST_GATE, MOST_CHARTER] = [3, 34, 64, 80];

/** That the first of it goes live before reviews, gates and conditions are done, and whether anybody has said that it may; never cut. */
export function liveLines(plan: Plan, reviews: readonly ReviewAhead[], today: IsoDate): Line[] {
  const before = liveBefore(plan, reviews, today);
  if (!before) return [];
  const shown = lastOnes(before.reviews);
  const told = [
    ...shown.map((one) =>
      words.reviewAhead(cut(one.short, MOST_NAMED), dueBy(one.date, today), forecastOf(one)),
    ),
    ...before.gates.map((gate) => words.gateAhead(cut(gate, MOST_GATE))),
    ...(before.conditions > 0 ? [words.conditionsAhead(before.conditions)] : []),
  ];
  const charter = cut(saidOfLive(plan, before.reviews), MOST_CHARTER);
  const isAsked = before.reviews.length > 0;
  const text = show(
    words.liveBefore(dateOf(plan.milestone.date), told, shown.some(isLater), isAsked ? charter : undefined),
  );
  const least = linesOf(text, valueRoom(1).perLine);
  return [{ ...line(words.goesLive, least, text), least }];
}

/** The same where nobody is asked whether it may, since the charter says so or no review ends only after it. */
export function liveSaidLines(plan: Plan, reviews: readonly ReviewAhead[], today: IsoDate): Line[] {
  const before = liveBefore(plan, reviews, today);
  return goLiveAsked(plan, before?.reviews ?? [], today).length > 0 ? [] : liveLines(plan, reviews, today);
}

/**
 * The reviews that are still to come and done before anything goes live, the last of them: the day by which the forecast has each four
 * times in five, and the one that whoever makes it has said.
 */
export function reviewLines(plan: Plan, reviews: readonly ReviewAhead[], today: IsoDate): Line[] {
  const late = new Set(liveBefore(plan, reviews, today)?.reviews);
  const shown = lastOnes(reviews.filter((one) => !late.has(one)));
  if (shown.length === 0) return [];
  const told = shown.map((one) => saidOf(one, today));
  return [line(words.reviews, 2, show(words.reviewsAhead(told, shown.some(isLater))))];
}

function lastOnes(reviews: readonly ReviewAhead[]): ReviewAhead[] {
  return reviews.toSorted((one, other) => lastDay(one).localeCompare(lastDay(other))).slice(-MOST_REVIEWS);
}

/** Whether the forecast has it later than was said. */
function isLater({ date, forecast }: ReviewAhead): boolean {
  return forecast !== '' && !(daysBetween(forecast, date) >= 0);
}

function saidOf(one: ReviewAhead, today: IsoDate): Said {
  return words.reviewSaid(cut(one.short, MOST_NAMED), one.who, dueBy(one.date, today), forecastOf(one));
}

/** The day of the forecast, where that is later than was said. */
function forecastOf(one: ReviewAhead): Said {
  return isLater(one) ? dateOf(one.forecast) : '';
}
