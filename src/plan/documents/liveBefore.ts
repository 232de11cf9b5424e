import { daysBetween, type IsoDate } from '../../language/dates.ts';
import { isOpen } from '../../sheets/gate/read.ts';
import type { Plan } from '../document/schema.ts';
import { atGatesIn } from './atGates.ts';
import { blockersOf } from './gates.ts';
import { lastOf } from './reviewerRow.ts';
import { conditionsAfter, type ReviewAhead } from './reviews.ts';

/**
 * What is still to come when the first of it goes live: the reviews that end only after that, by what was said or four times in five,
 * the gates that are to open after it, and how many conditions of gates are met only then.
 */
export type LiveBefore = { reviews: ReviewAhead[]; gates: string[]; conditions: number };

/** The same on the day of the milestone, on which it is shown in use; undefined where nothing is, or that day is past. */
export function liveBefore(
  plan: Plan,
  reviews: readonly ReviewAhead[],
  today: IsoDate,
): LiveBefore | undefined {
  const { date } = plan.milestone;
  if (!(daysBetween(today, date) >= 0)) return undefined;
  const isAfter = (day: IsoDate) => daysBetween(date, day) > 0;
  const gateOf = atGatesIn(plan, today);
  const all = {
    reviews: reviews.filter((one) => [one.date, one.forecast].some(isAfter)),
    gates: blockersOf(plan)
      .filter(({ gate }) => !(gate && isOpen(gate, today)))
      .filter(({ gate, due }) => [due, (gate && lastOf(gateOf(gate).pending)?.day) ?? ''].some(isAfter))
      .map(({ text }) => text.trim().replace(/\.$/, '')),
    conditions: conditionsAfter(plan, today).flat().length,
  };
  return all.reviews.length + all.gates.length + all.conditions > 0 ? all : undefined;
}
