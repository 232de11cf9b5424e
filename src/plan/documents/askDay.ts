import { daysBetween, type IsoDate } from '../../language/dates.ts';
import { workingDaysBefore } from '../../language/workingDays.ts';
import { daysOffOf } from '../../sheets/daysOff.ts';
import type { Plan } from '../document/schema.ts';
import { decisionDay } from './decisionDay.ts';
import { sittingDay } from './sittingDay.ts';

/** The papers of a sitting go out so many working days ahead, by the book: what comes later is read by nobody before it is decided. */
const AHEAD = 2;

/** What a promise says that puts the first of it to use. */
const GOES_LIVE = /\b(?:live|release|production)\b/i;

/** The day by which what is asked for the next sitting is in: when its papers go out, or today. */
export function askDay(plan: Plan, today: IsoDate): IsoDate {
  return ahead(sittingDay(plan, today), plan, today);
}

/** The day by which what is asked for the question of the money is in: the same of the sitting that decides it. */
export function moneyAskDay(plan: Plan, today: IsoDate): IsoDate {
  return ahead(decisionDay(plan, today), plan, today);
}

/**
 * The day by which it is said whether it may go live: the same, or as long before the first of it is shown in use, or a working day
 * before somebody has promised to put it live, whichever is soonest.
 */
export function goLiveAskDay(plan: Plan, today: IsoDate): IsoDate {
  const [asked, shown] = [askDay(plan, today), plan.milestone.date];
  if (!(daysBetween(today, shown) >= 0)) return asked;
  const promised = plan.steering.commitments
    .filter(({ kept, promise }) => kept === '' && GOES_LIVE.test(promise))
    .filter(({ due }) => daysBetween(today, due) >= 0 && daysBetween(due, shown) >= 0)
    .map(({ due }) => ahead(due, plan, today, 1));
  const days = [asked, ahead(shown, plan, today), ...promised];
  return days.reduce((soonest, day) => (daysBetween(day, soonest) > 0 ? day : soonest));
}

function ahead(sitting: IsoDate, { program }: Plan, today: IsoDate, days = AHEAD): IsoDate {
  const day = workingDaysBefore(sitting, days, daysOffOf(program).holidays);
  return daysBetween(today, day) >= 0 ? day : today;
}
