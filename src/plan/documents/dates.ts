import { daysBetween, type IsoDate, isIsoDate } from '../../language/dates.ts';
import type { Dated } from '../../report/document.ts';
import { DATES } from '../../sheets/dates.ts';
import { RANKS, type Ranked } from '../../sheets/sheet.ts';
import type { Plan } from '../document/schema.ts';

/**
 * Every day that the plan works towards, past ones and what is done among them; what binds the whole program before
 * what binds a part. A record of what happened, such as a meeting that was held, is none of them.
 */
export function datesOf(plan: Plan, today: IsoDate): Ranked[] {
  return DATES.flatMap((datesIn) => datesIn({ plan, today }))
    .filter(({ date }) => isIsoDate(date))
    .toSorted((a, b) => RANKS.indexOf(a.rank) - RANKS.indexOf(b.rank));
}

/** What is still to come from today on and everybody may know, the nearest first. What is done has no day to come. */
export function comingDates(plan: Plan, today: IsoDate): Dated[] {
  return datesOf(plan, today)
    .filter(({ date, done, ...dated }) => !done && !dated.private && daysBetween(today, date) >= 0)
    .toSorted((a, b) => a.date.localeCompare(b.date));
}

/** True for what stands in the way, by the day on which it is to be resolved. */
export function isBlocker({ sheet, kind }: Dated): boolean {
  return sheet === 'triage' && kind === 'due';
}
