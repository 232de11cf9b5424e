import { daysBetween, type IsoDate } from '../../language/dates.ts';
import { workingDaysBefore } from '../../language/workingDays.ts';
import { daysOffOf } from '../../sheets/daysOff.ts';
import type { Plan } from '../document/schema.ts';
import { decisionDay } from './decisionDay.ts';
import { sittingDay } from './sittingDay.ts';

/** The papers of a sitting go out so many working days ahead, by the book: what comes later is read by nobody before it is decided. */
const AHEAD = 2;

/** The day by which what is asked for the next sitting is in: when its papers go out, or today. */
export function askDay(plan: Plan, today: IsoDate): IsoDate {
  return ahead(sittingDay(plan, today), plan, today);
}

/** The day by which what is asked for the question of the money is in: the same of the sitting that decides it. */
export function moneyAskDay(plan: Plan, today: IsoDate): IsoDate {
  return ahead(decisionDay(plan, today), plan, today);
}

/** The day by which it is said whether it may go live: the same, or as long before the first of it does, where that is sooner. */
export function goLiveAskDay(plan: Plan, today: IsoDate): IsoDate {
  const [asked, live] = [askDay(plan, today), plan.milestone.date];
  if (!(daysBetween(today, live) >= 0)) return asked;
  const before = ahead(live, plan, today);
  return daysBetween(before, asked) > 0 ? before : asked;
}

function ahead(sitting: IsoDate, { program }: Plan, today: IsoDate): IsoDate {
  const day = workingDaysBefore(sitting, AHEAD, daysOffOf(program).holidays);
  return daysBetween(today, day) >= 0 ? day : today;
}
