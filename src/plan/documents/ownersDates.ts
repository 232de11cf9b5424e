import { daysBetween, type IsoDate, showDate } from '../../language/dates.ts';
import { nameKey, wordsKey } from '../../language/names.ts';
import { anchor, type Finding } from '../../sheets/finding.ts';
import { promisedBy, promisedName, promisedTooEarly, unowned } from '../../sheets/lead/promises.ts';
import { workLines } from '../../sheets/lead/sheet.ts';
import { streamNames } from '../../sheets/scope/names.ts';
import type { Forecasts, Wordings } from '../../sheets/sheet.ts';
import type { Plan } from '../document/schema.ts';
import * as words from './en/coherence.ts';
import { moneyQuestion } from './options.ts';
import { daysTold } from './trueYet.ts';

/** Where an owner’s date lies more than a fortnight before the forecast of their line, and which lines nobody owns. */
export function ownersDatesFindings(
  plan: Plan,
  forecasts: Forecasts,
  wordings: Wordings,
  today: IsoDate,
): Finding[] {
  const lines = workLines({ plan, forecasts, wordings });
  const { slices } = plan.lead;
  const isReview = reviewIn(plan, wordings);
  const anew = askedAnew(plan, today);
  if (lines.length === 0 || !slices.some(({ slice }) => slice.trim() !== '')) return [];
  const all = promisedBy(slices, lines, today);
  const weak = { sheet: 'lead', weight: 'weak' } as const;
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

/** Tells the work of reviewers: their day is theirs to give, and nobody asks them for a better one. */
function reviewIn({ gate }: Plan, { scope }: Wordings): (name: string, owner: string) => boolean {
  const { validation, security } = streamNames(scope.fields);
  const reviews = new Set([validation, security].map(wordsKey));
  const holders = new Set(gate.gates.map(({ whose }) => nameKey(whose)).filter(Boolean));
  return (name, owner) => reviews.has(wordsKey(name)) || holders.has(nameKey(owner));
}

/** The day that is asked for in the place of the one promised, where what is to be decided names a later one; `''` where none. */
function askedAnew(plan: Plan, today: IsoDate): IsoDate {
  const asked = moneyQuestion(plan, today)?.question;
  const days = asked ? daysTold(`${asked.question} ${asked.recommended}`) : [];
  const latest = days.toSorted().at(-1) ?? '';
  return daysBetween(plan.scope.committed, latest) > 0 ? latest : '';
}
