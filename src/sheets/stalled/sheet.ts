import { recommendedWay } from '../benefits/recommendedWay.ts';
import type { Section } from '../../report/document.ts';
import { coursesFrame } from '../benefits/sheet.ts';
import { keptTeam } from '../benefits/sums.ts';
import { keptWaited } from '../benefits/waiting.ts';
import type { Behaviour, Context } from '../sheet.ts';
import { WAYS } from './kept.ts';
import { reportStalled } from './report.ts';
import { reviewStalled } from './review.ts';
import type { Against } from './say.ts';

/** Only a program in doubt needs it. */
export const stalled: Behaviour = {
  review: ({ plan: { stalled, scope, benefits }, wordings, today }) =>
    reviewStalled(stalled, wordings.stalled.fields, { scope, benefits, today }),
  report: reportOf,
};

function reportOf({ plan, forecasts, wordings, today }: Context): Section {
  const { stalled, scope, benefits } = plan;
  return reportStalled(stalled, forecasts.stalled, {
    ...{ currency: scope.currency, today, wording: wordings.stalled },
    ends: ('base' in forecasts.scope && forecasts.scope.base.forecast.calendar?.finish.p80) || '',
    way: recommendedWay(benefits),
    against: againstOf(plan, forecasts),
  });
}

/** What is recommended on one basis with waiting: both with the team kept, where the team has a cost. */
export function againstOf(plan: Context['plan'], forecasts: Context['forecasts']): Against | undefined {
  const recommended = recommendedWay(plan.benefits);
  if (!recommended || !forecasts.stalled) return undefined;
  const { way, named } = recommended;
  const { inputs, beside } = coursesFrame(plan, forecasts);
  const ways = WAYS.flatMap((one) => {
    const kept = keptWaited(beside, inputs && keptTeam(inputs, one), one);
    return kept ? [{ way: one, ...kept }] : [];
  });
  const kept = ways.find((one) => one.way === way);
  if (kept) return { named, month: kept.month, basis: 'kept', ways };
  const crossing = forecasts.stalled.crossing[way];
  return crossing && { named, month: crossing.p50, basis: inputs?.burn ? 'work' : 'plain' };
}
