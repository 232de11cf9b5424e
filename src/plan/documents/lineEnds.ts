import { daysBetween, type IsoDate } from '../../language/dates.ts';
import { anchor } from '../../sheets/finding.ts';
import { promisedBy } from '../../sheets/lead/promises.ts';
import { workLines } from '../../sheets/lead/sheet.ts';
import type { Forecasts, Wordings } from '../../sheets/sheet.ts';
import type { Plan } from '../document/schema.ts';

/**
 * By the field of the day that somebody gave for a line of work, the day on which the forecast has it end at even odds, where that
 * is another. What the forecast had end before today it does not know of.
 */
export function lineEnds(
  plan: Plan,
  forecasts: Forecasts,
  wordings: Wordings,
  today: IsoDate,
): ReadonlyMap<string, IsoDate> {
  const all = promisedBy(plan.lead.slices, workLines({ plan, forecasts, wordings }), today);
  return new Map(
    all.flatMap(({ slice, line, late }) =>
      slice && line && late && daysBetween(today, line.p50) > 0
        ? [[anchor('lead', slice.id, 'date'), line.p50] as const]
        : [],
    ),
  );
}
