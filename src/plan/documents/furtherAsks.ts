import { weakMapMemoize } from 'reselect';
import type { IsoDate } from '../../language/dates.ts';
import type { Forecasts, Wordings } from '../../sheets/sheet.ts';
import type { Plan } from '../document/schema.ts';
import { toOrder } from './datesInOrder.ts';
import { lackingIn } from './lacking.ts';
import { moneyAsks } from './moneyAsks.ts';
import { newDates } from './newDates.ts';
import { reconciling } from './reconcile.ts';
import type { Task } from './tasks.ts';
import { unsaid } from './unsaid.ts';

/**
 * What is asked of somebody by name and only a forecast tells, or the plan read as a whole. With what the lists of the plan ask
 * (`yours.ts`) it is the one list of acts that every document has them from: no document asks anything that stands in neither.
 */
export const furtherAsks = weakMapMemoize(function furtherAsks(
  plan: Plan,
  forecasts: Forecasts,
  wordings: Wordings,
  today: IsoDate,
): Task[] {
  return [
    ...newDates(plan, forecasts, wordings, today),
    ...toOrder(plan, wordings, today),
    ...moneyAsks(plan, forecasts, today),
    ...lackingIn(plan, forecasts, wordings, today).flatMap(({ tasks }) => tasks),
    ...reconciling(plan, today),
    ...unsaid(plan, forecasts, wordings, today),
  ].map((task) => ({ ...task, asked: true }));
});
