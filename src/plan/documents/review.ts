import { weakMapMemoize } from 'reselect';
import type { IsoDate } from '../../language/dates.ts';
import { BEHAVIOURS, isAsked } from '../../sheets/behaviours.ts';
import { type Finding, WEIGHTS } from '../../sheets/finding.ts';
import { SHEETS } from '../../sheets/index.ts';
import type { Forecasts, Wordings } from '../../sheets/sheet.ts';
import { coherenceFindings, promiseFindings } from './coherence.ts';
import { withoutEffects } from '../document/redacted.ts';
import type { Plan } from '../document/schema.ts';
import { type Aside, sorted } from './aside.ts';

type Given = [plan: Plan, forecasts: Forecasts, wordings: Wordings, today: IsoDate];

/** Findings that stand, what binds first, first; and those that were set aside, with the reason. */
export type Review = { stand: Finding[]; aside: Aside[] };

/**
 * What every worksheet lacks or could say better, and where they do not fit together: by weight, and what weighs the same in
 * the order of the method.
 */
export const wholeReview = weakMapMemoize(function wholeReview(
  ...[plan, forecasts, wordings, today]: Given
): Review {
  const own = SHEETS.filter((sheet) => isAsked(sheet, plan)).flatMap((sheet) =>
    BEHAVIOURS[sheet].review({ plan, wordings, today }),
  );
  const all = [
    ...promiseFindings(plan, forecasts, today),
    ...withoutEffects(plan, own),
    ...coherenceFindings(plan, forecasts, wordings, today),
  ];
  return sorted(
    plan.setAside,
    WEIGHTS.flatMap((weight) => all.filter((finding) => finding.weight === weight)),
  );
});

/** The findings that stand. */
export function reviewPlan(...given: Given): Finding[] {
  return wholeReview(...given).stand;
}
