import { type IsoDate, isIsoDate } from '../../language/dates.ts';
import { firstForMoney } from '../../sheets/steering/rights.ts';
import type { Plan } from '../document/schema.ts';
import { moneyQuestion } from './options.ts';
import { sittingDay } from './sittingDay.ts';

/** The day on which the money is decided, and else that of the next sitting. */
export function decisionDay(plan: Plan, today: IsoDate): IsoDate {
  const asked = moneyQuestion(plan, today)?.question ?? firstForMoney(plan.steering, today);
  return asked && isIsoDate(asked.date) ? asked.date : sittingDay(plan, today);
}
