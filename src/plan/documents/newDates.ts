import type { IsoDate } from '../../language/dates.ts';
import { dateOf, show } from '../../report/values.ts';
import { anchor } from '../../sheets/finding.ts';
import { promisedBy, promisedName, promisedTooEarly } from '../../sheets/lead/promises.ts';
import { workLines } from '../../sheets/lead/sheet.ts';
import type { Forecasts, Wordings } from '../../sheets/sheet.ts';
import type { Plan } from '../document/schema.ts';
import * as words from './en/asks.ts';
import { isReview } from './reviews.ts';
import { sittingDay } from './sittingDay.ts';
import type { Task } from './tasks.ts';

/** Days that their owners gave and the work cannot meet, to give anew; of a review it is not for us to move. */
export function newDates(plan: Plan, forecasts: Forecasts, wordings: Wordings, today: IsoDate): Task[] {
  const all = promisedBy(plan.lead.slices, workLines({ plan, forecasts, wordings }), today);
  const date = sittingDay(plan, today);
  return promisedTooEarly(all)
    .filter(({ line }) => !isReview(line, wordings))
    .flatMap((one) => {
      const { slice, line } = one;
      if (!slice?.owner.trim()) return [];
      const said = words.toRedate(promisedName(one), dateOf(slice.date), dateOf(line?.p50 ?? ''));
      const at = { sheet: 'lead' as const, part: 'slices', field: anchor('lead', slice.id, 'date') };
      return [{ ...at, owed: true, date, who: slice.owner.trim(), what: show(said), said }];
    });
}
