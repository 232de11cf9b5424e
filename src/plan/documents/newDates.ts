import type { IsoDate } from '../../language/dates.ts';
import { dateOf, type Said, show } from '../../report/values.ts';
import { anchor } from '../../sheets/finding.ts';
import { promisedBy, promisedName, promisedTooEarly } from '../../sheets/lead/promises.ts';
import type { Slice } from '../../sheets/lead/fields.ts';
import { workLines } from '../../sheets/lead/sheet.ts';
import type { Forecasts, Wordings } from '../../sheets/sheet.ts';
import type { Plan } from '../document/schema.ts';
import { dayWanted, ownersBeyond } from './chances.ts';
import * as words from './en/asks.ts';
import { isReview } from './reviews.ts';
import { sittingDay } from './sittingDay.ts';
import type { Task } from './tasks.ts';

/** Days that their owners gave and the work cannot meet, or that come after the day asked for, to give anew; of a review it is not for us to move. */
export function newDates(plan: Plan, forecasts: Forecasts, wordings: Wordings, today: IsoDate): Task[] {
  const all = promisedBy(plan.lead.slices, workLines({ plan, forecasts, wordings }), today);
  const date = sittingDay(plan, today);
  const asked = dateOf(dayWanted(plan, today));
  const reviewed = new Set(all.filter(({ line }) => isReview(line, wordings)).map(({ slice }) => slice));
  const early = promisedTooEarly(all)
    .filter(({ line }) => !isReview(line, wordings))
    .flatMap((one) => {
      const { slice, line } = one;
      if (!slice?.owner.trim()) return [];
      return [
        taskOf(slice, date, words.toRedate(promisedName(one), dateOf(slice.date), dateOf(line?.p50 ?? ''))),
      ];
    });
  const told = new Set(early.map(({ field }) => field));
  const late = ownersBeyond(plan, today)
    .filter((slice) => slice.owner.trim() !== '' && !reviewed.has(slice))
    .map((slice) => taskOf(slice, date, words.toRedatePast(slice.slice.trim(), dateOf(slice.date), asked)))
    .filter(({ field }) => !told.has(field));
  return [...early, ...late];
}

function taskOf({ id, owner }: Slice, date: IsoDate, said: Said): Task {
  const at = { sheet: 'lead' as const, part: 'slices', field: anchor('lead', id, 'date') };
  return { ...at, owed: true, date, who: owner.trim(), what: show(said), said };
}
