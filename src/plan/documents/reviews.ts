import { weakMapMemoize } from 'reselect';
import { daysBetween, type IsoDate, isDone, isIsoDate } from '../../language/dates.ts';
import { nameKey } from '../../language/names.ts';
import { byDay, pendingName } from '../../sheets/gate/conditions.ts';
import { isOpen } from '../../sheets/gate/read.ts';
import { type Promised, promisedBy, promisedName, type WorkLine } from '../../sheets/lead/promises.ts';
import { workLines } from '../../sheets/lead/sheet.ts';
import type { Forecasts, Wordings } from '../../sheets/sheet.ts';
import type { Plan } from '../document/schema.ts';
import { atGatesIn } from './atGates.ts';
import * as words from './en/reviews.ts';
import { type Blocker, blockersOf } from './gates.ts';
import type { Review } from './reviewDays.ts';
import type { Owed } from './reviewerRow.ts';

/**
 * A review that is still to come. `short`: its name where no gate of the same reviewer stands beside it; `gate`: the one of a
 * like name that its reviewer holds.
 */
export type ReviewAhead = Review & { short: string; gate: Blocker | undefined };

/** The workstreams in which somebody else reads what the program has made. */
const REVIEWS = ['validation', 'security'] as const;

/** Whether a line of work is a review. */
export function isReview(line: WorkLine | undefined, { scope: { fields } }: Wordings): boolean {
  return line !== undefined && REVIEWS.some((stream) => fields[stream].label === line.name);
}

/** The reviews that are still to come, of all the work and not of what is shown first. */
export const reviewsAhead = weakMapMemoize(function reviewsAhead(
  plan: Plan,
  forecasts: Forecasts,
  wordings: Wordings,
  today: IsoDate,
): ReviewAhead[] {
  const lines = workLines({ plan, forecasts, wordings });
  const gates = blockersOf(plan);
  // Whoever holds a gate that is called alike reviews twice: what is shown first, at the gate, and all the work.
  const gateOf = (one: Promised) => {
    const [name, owner] = [promisedName(one), nameKey(one.slice?.owner ?? '')];
    const kind = name.split(' ').at(-1)?.toLowerCase() ?? '';
    if (owner === '' || name !== one.line?.name) return undefined;
    return gates.find(
      ({ text, gate }) => nameKey(gate?.whose ?? '') === owner && text.toLowerCase().includes(kind),
    );
  };
  const ahead = (day: IsoDate = '') => (daysBetween(today, day) > 0 ? day : '');
  return promisedBy(plan.lead.slices, lines, today)
    .filter(({ line, slice }) => isReview(line, wordings) && !isDone(slice?.doneOn ?? '', today))
    .map((one) => ({ one, gate: gateOf(one) }))
    .map(
      ({ one, gate }): ReviewAhead => ({
        name: gate ? words.ofAllTheWork(promisedName(one)) : promisedName(one),
        gate,
        short: promisedName(one),
        who: one.slice?.owner.trim() ?? '',
        date: one.slice && isIsoDate(one.slice.date) ? one.slice.date : '',
        // What the forecast had end before today it does not know of.
        forecast: ahead(one.line?.p80),
      }),
    )
    .filter(({ date, forecast }) => date !== '' || forecast !== '');
});

/**
 * What the milestone does not wait for: a gate that is shut, conditions of one that has opened, or a review by somebody who has
 * opened none, of which the day or the forecast lies behind it.
 */
export function milestoneAheadOf(plan: Plan, reviews: readonly Review[], today: IsoDate): Review[] {
  const { date } = plan.milestone;
  if (!(daysBetween(today, date) >= 0)) return [];
  const isAfter = (day: IsoDate) => daysBetween(date, day) > 0;
  const holders = (open: boolean) =>
    new Set(
      plan.gate.gates.filter((gate) => isOpen(gate, today) === open).map(({ whose }) => nameKey(whose)),
    );
  const [opened, shut] = [holders(true), holders(false)];
  const late = reviews.filter((one) => isAfter(one.date) || isAfter(one.forecast));
  const theirs = late.filter(({ who }) => who === '' || !opened.has(nameKey(who)) || shut.has(nameKey(who)));
  const reviewed = new Set(theirs.map(({ who }) => nameKey(who)));
  const shutGates = blockersOf(plan)
    .filter(({ gate, due }) => !(gate && isOpen(gate, today)) && isAfter(due))
    .filter(({ gate }) => !reviewed.has(nameKey(gate?.whose ?? '')))
    .map(({ text, owner, gate, due }) => ({
      name: text.replace(/\.$/, ''),
      who: gate?.whose.trim() || owner,
      date: due,
      forecast: '',
    }));
  return [...conditionsAfter(plan, today).flatMap(lastOfAll), ...shutGates, ...theirs];
}

/** The conditions of each gate that has opened which are due only after the milestone, or on no day. */
export function conditionsAfter(plan: Plan, today: IsoDate): Owed[][] {
  const gateOf = atGatesIn(plan, today);
  return plan.gate.gates.flatMap((gate) => {
    const { open, pending } = gateOf(gate);
    const late = byDay(pending).filter(
      ({ question: { date } }) => !isIsoDate(date) || daysBetween(plan.milestone.date, date) > 0,
    );
    return open && late.length > 0 ? [late] : [];
  });
}

function lastOfAll(late: readonly Owed[]): Review[] {
  // The day that is told is that of the last alone, and so is whoever owes it.
  const last = late.findLast(({ question }) => isIsoDate(question.date)) ?? late.at(-1);
  if (!last) return [];
  const { owner, date } = last.question;
  const name = words.conditions(late.length, pendingName(last));
  return [{ name, who: owner.trim(), date: isIsoDate(date) ? date : '', forecast: '' }];
}
