import { type IsoDate, showDate } from '../../language/dates.ts';
import { nameKey, wordsKey } from '../../language/names.ts';
import { anchor, type Finding } from '../../sheets/finding.ts';
import {
  promisedBy,
  promisedName,
  promisedTooEarly,
  unowned,
  type WorkLine,
} from '../../sheets/lead/promises.ts';
import { workLines } from '../../sheets/lead/sheet.ts';
import { streamNames } from '../../sheets/scope/names.ts';
import type { Forecasts, Wordings } from '../../sheets/sheet.ts';
import type { Plan } from '../document/schema.ts';
import { askedAnew, dayWanted, ownersBeyond } from './chances.ts';
import * as words from './en/coherence.ts';

const weak = { sheet: 'lead', weight: 'weak' } as const;

/**
 * Where an owner’s date lies more than a fortnight before the forecast of their line, or after the day that is asked for; and
 * which lines nobody owns.
 */
export function ownersDatesFindings(
  plan: Plan,
  forecasts: Forecasts,
  wordings: Wordings,
  today: IsoDate,
): Finding[] {
  const isReview = reviewIn(plan, wordings);
  const asked = dayWanted(plan, today);
  const past = ownersBeyond(plan, today).map(({ id, slice, owner, date }) => ({
    ...weak,
    field: anchor('lead', id, 'date'),
    ...words.ownersDatePast(slice.trim(), owner.trim(), showDate(date), showDate(asked)),
    ...(isReview(slice, owner) && { mend: words.reviewPast }),
  }));
  return [...past, ...againstForecast(plan, workLines({ plan, forecasts, wordings }), isReview, today)];
}

/** Where the forecast has a line end later than its owner, and the lines without one; nothing while no line is counted. */
function againstForecast(
  plan: Plan,
  lines: readonly WorkLine[],
  isReview: IsReview,
  today: IsoDate,
): Finding[] {
  const { slices } = plan.lead;
  const anew = askedAnew(plan, today);
  if (lines.length === 0 || !slices.some(({ slice }) => slice.trim() !== '')) return [];
  const all = promisedBy(slices, lines, today);
  const without = unowned(all).filter(({ slice }) => !slice);
  return [
    ...promisedTooEarly(all).flatMap((one) => {
      const { slice, line, late = 0 } = one;
      if (!slice || !line) return [];
      const says = words.ownersDate(
        promisedName(one),
        slice.owner.trim(),
        showDate(slice.date),
        showDate(line.p50),
        late,
      );
      const mend = isReview(promisedName(one), slice.owner)
        ? words.reviewersDate
        : anew
          ? words.ownersDateAnew(showDate(anew))
          : words.ownersDateMend;
      return [{ ...weak, field: anchor('lead', slice.id, 'date'), says, mend }];
    }),
    ...without.map((one) => ({
      ...weak,
      field: anchor('lead', 'slices'),
      ...words.lineNotOwned(promisedName(one)),
    })),
  ];
}

type IsReview = (name: string, owner: string) => boolean;
/** Tells the work of reviewers: their day is theirs to give, and nobody asks them for a better one. */
function reviewIn({ gate }: Plan, { scope }: Wordings): IsReview {
  const { validation, security } = streamNames(scope.fields);
  const reviews = new Set([validation, security].map(wordsKey));
  const holders = new Set(gate.gates.map(({ whose }) => nameKey(whose)).filter(Boolean));
  return (name, owner) => reviews.has(wordsKey(name)) || holders.has(nameKey(owner));
}
