import type { Range } from '../../forecast/range.ts';
import { isIsoDate } from '../../language/dates.ts';
import { dateOf, type Said, show } from '../../report/values.ts';
import { steadyOf } from '../../sheets/benefits/read.ts';
import { coursesFrame } from '../../sheets/benefits/sheet.ts';
import { about } from '../../sheets/money.ts';
import { effortScale, moneyFor, showChance } from '../../sheets/scope/say.ts';
import type { Forecasts } from '../../sheets/sheet.ts';
import type { Plan } from '../document/schema.ts';
import * as words from './en/inShort.ts';

/** Benefit, cost and the three dates in one sentence: what is promised, the middle of the forecast and its safer end. */
export function inShort(plan: Plan, forecasts: Forecasts): Said {
  const steady = steadyOf(plan.benefits);
  return words.inShort(
    [
      costOf(plan, forecasts),
      steady ? words.leaves(sums(steady, plan.scope.currency)) : words.leavesUncounted,
    ],
    datesOf(plan, forecasts),
  );
}

/** What finishing still takes; where no course is counted, what all the work takes. */
function costOf(plan: Plan, forecasts: Forecasts): Said {
  const finish = coursesFrame(plan, forecasts).inputs?.ways.finish;
  if (finish) return words.takes(sums(finish.cost, plan.scope.currency));
  if (!('base' in forecasts.scope)) return words.takesUncounted;
  const { input, forecast } = forecasts.scope.base;
  const size = (weeks: number) =>
    moneyFor(weeks, input, plan.scope) || effortScale(plan.scope).withUnit(weeks);
  return words.takesWork(size(forecast.effort.p50.value), size(forecast.effort.p80.value));
}

function datesOf({ scope }: Plan, { scope: outlooks }: Forecasts): [Said, Said] {
  const base = 'base' in outlooks ? outlooks.base : undefined;
  const { finish, chanceOfCommitted: chance } = base?.forecast.calendar ?? {};
  const met = base && chance !== undefined ? showChance(chance, base.forecast.trials) : '';
  return [
    isIsoDate(scope.committed) ? words.promised(dateOf(scope.committed), met) : words.unpromised,
    finish && isIsoDate(finish.p50) ? words.ends(dateOf(finish.p50), dateOf(finish.p80)) : words.endless,
  ];
}

/** What the program costs in another fortnight without a decision; blank while that is not counted. */
export function anotherFortnight({ scope }: Plan, { stalled }: Forecasts): Said {
  if (!stalled) return '';
  const [low, high] = [stalled.monthly.p10, stalled.monthly.p90].map((monthly) =>
    about((monthly * 12) / 26, scope.currency),
  );
  return low && high ? words.fortnight(low, high, show(low) === show(high)) : '';
}

function sums({ low, likely, high }: Range, currency: string) {
  return { low: about(low, currency), likely: about(likely, currency), high: about(high, currency) };
}
