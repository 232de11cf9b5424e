import { daysBetween, type IsoDate, isIsoDate } from '../../language/dates.ts';
import { firstForMoney } from '../../sheets/steering/rights.ts';
import type { Plan } from '../document/schema.ts';
import { moneyQuestion } from './options.ts';
import { sittingDay } from './sittingDay.ts';

/** The day on which the money is decided, and that of the next sitting where it has none or that is past. */
export function decisionDay(plan: Plan, today: IsoDate): IsoDate {
  const asked = moneyQuestion(plan, today)?.question ?? firstForMoney(plan.steering, today);
  return asked && isIsoDate(asked.date) && daysBetween(today, asked.date) >= 0
    ? asked.date
    : sittingDay(plan, today);
}
