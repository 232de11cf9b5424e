import type { IsoDate } from '../../language/dates.ts';
import { showDate } from '../../language/dates.ts';
import { anchor, type Finding } from '../../sheets/finding.ts';
import { promisedBy, promisedName, promisedTooEarly, unowned } from '../../sheets/lead/promises.ts';
import { workLines } from '../../sheets/lead/sheet.ts';
import type { Forecasts, Wordings } from '../../sheets/sheet.ts';
import type { Plan } from '../document/schema.ts';
import * as words from './en/coherence.ts';

/** Where an owner’s date lies more than a fortnight before the forecast of their line, and which lines nobody owns. */
export function ownersDatesFindings(
  plan: Plan,
  forecasts: Forecasts,
  wordings: Wordings,
  today: IsoDate,
): Finding[] {
  const lines = workLines({ plan, forecasts, wordings });
  const { slices } = plan.lead;
  if (lines.length === 0 || !slices.some(({ slice }) => slice.trim() !== '')) return [];
  const all = promisedBy(slices, lines, today);
  const weak = { sheet: 'lead', weight: 'weak' } as const;
  const without = unowned(all).filter(({ slice }) => !slice);
  return [
    ...promisedTooEarly(all).flatMap((one) => {
      const { slice, line, late = 0 } = one;
      if (!slice || !line) return [];
      const said = words.ownersDate(
        promisedName(one),
        slice.owner.trim(),
        showDate(slice.date),
        showDate(line.p50),
        late,
      );
      return [{ ...weak, field: anchor('lead', slice.id, 'date'), ...said }];
    }),
    ...without.map((one) => ({
      ...weak,
      field: anchor('lead', 'slices'),
      ...words.lineNotOwned(promisedName(one)),
    })),
  ];
}
