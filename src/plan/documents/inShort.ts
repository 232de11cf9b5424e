import type { Range } from '../../forecast/range.ts';
import { type IsoDate, isIsoDate } from '../../language/dates.ts';
import { dateOf, isBlank, joined, money, type Said } from '../../report/values.ts';
import { countCourses } from '../../sheets/benefits/courses.ts';
import { type CourseInputs, rangeOf, steadyOf, yearlyOf } from '../../sheets/benefits/read.ts';
import { recommendationOf } from '../../sheets/benefits/recommend.ts';
import { coursesFrame } from '../../sheets/benefits/sheet.ts';
import { inTen, sumsOf } from '../../sheets/benefits/sums.ts';
import { fortnightParts, isTheMost } from '../../sheets/benefits/waiting.ts';
import { delayOf, withoutTeam } from '../../sheets/delay.ts';
import { about } from '../../sheets/money.ts';
import { isBlankRange } from '../../sheets/ranges.ts';
import { effortScale, moneyFor } from '../../sheets/scope/say.ts';
import type { Forecasts } from '../../sheets/sheet.ts';
import type { Plan } from '../document/schema.ts';
import { datesTold } from './chances.ts';
import * as words from './en/inShort.ts';
import { FORTNIGHT } from './sittingDay.ts';

/** Benefit, cost and the dates in one sentence: what is asked for and promised, the middle of the forecast and its safer end. */
export function inShort(plan: Plan, forecasts: Forecasts, today: IsoDate): Said {
  return words.inShort(
    [costOf(plan, forecasts), bringsAYear(plan)],
    [joined(datesTold(plan, forecasts, today), ', '), endsIn(forecasts)],
  );
}

/** What it leaves a year once it is live, or that nobody has counted it. */
export function bringsAYear({ benefits, scope }: Plan): Said {
  const steady = steadyOf(benefits);
  return steady ? words.leaves(sums(steady, scope.currency)) : words.leavesUncounted;
}

/** What it brings a year, takes to run and leaves, as likely, without the risk that is avoided. */
export function bringsOnPage(plan: Plan): Said {
  const steady = steadyOf(plan.benefits);
  return bringsOf(plan, steady ? words.leftLikely(about(steady.likely, plan.scope.currency)) : '');
}

function bringsOf({ benefits, scope }: Plan, left: Said): Said {
  const [gain, budgets] = [yearlyOf(benefits, 'money'), yearlyOf(benefits, 'budgets')];
  if (!gain || isBlank(left)) return words.leavesUncounted;
  const sum = (amount: number) => about(amount, scope.currency);
  const hasFreed = yearlyOf(benefits, 'freed') !== undefined;
  const run = rangeOf(benefits.run);
  return joined(
    [
      words.gross(sum(gain.likely), hasFreed ? sum(budgets?.likely ?? 0) : ''),
      words.run(run ? sum(run.likely) : ''),
      left,
    ],
    '; ',
  );
}

/** What finishing still takes; where no course is counted, what all the work takes. */
function costOf(plan: Plan, forecasts: Forecasts): Said {
  const { inputs } = coursesFrame(plan, forecasts);
  const finish = inputs?.ways.finish;
  if (inputs && finish) {
    // What somebody wrote stands as it is written wherever it is asked for.
    const say = isBlankRange(plan.stalled.finish) ? about : money;
    const { currency } = plan.scope;
    const enough = sumsOf(inputs, plan.stalled)?.enough;
    const safe = enough && { ofTen: inTen(enough.chance), sum: money(enough.p80, currency) };
    return words.takes(sums(finish.cost, currency, say), safe, teamKept(plan, inputs));
  }
  if (!('base' in forecasts.scope)) return words.takesUncounted;
  const { input, forecast } = forecasts.scope.base;
  const size = (weeks: number) =>
    moneyFor(weeks, input, plan.scope) || effortScale(plan.scope).withUnit(weeks);
  return words.takesWork(size(forecast.effort.p50.value), size(forecast.effort.p80.value));
}

/** What the team takes until it delivers, where finishing is judged by that; blank where it is not. */
export function teamKept({ benefits, scope }: Plan, inputs: CourseInputs): Said {
  const judged = recommendationOf(benefits, countCourses(inputs))?.judged ?? [];
  const finish = judged.find(({ name, course }) => name === 'finish' && course.kept);
  return finish ? about(finish.course.cost.likely, scope.currency) : '';
}

function endsIn({ scope }: Forecasts): Said {
  const finish = 'base' in scope ? scope.base.forecast.calendar?.finish : undefined;
  return finish && isIsoDate(finish.p50) ? words.ends(dateOf(finish.p50), dateOf(finish.p80)) : words.endless;
}

/** What the program costs in another fortnight without a decision; blank while that is not counted. */
export function anotherFortnight(plan: Plan, forecasts: Forecasts): Said {
  const wait = waitOf(plan, forecasts, FORTNIGHT);
  return wait ? words.fortnight(wait) : '';
}

/** The same with what it is made of, so that it can be added. */
export function fortnightInParts(plan: Plan, forecasts: Forecasts): Said {
  const wait = waitOf(plan, forecasts, FORTNIGHT);
  if (!wait || !forecasts.stalled) return '';
  return words.fortnightOf(wait, fortnightParts(delayOf(forecasts.stalled), plan.scope.currency));
}

/** What so many days without a decision cost; undefined while that is not counted. */
export function waitOf(plan: Plan, forecasts: Forecasts, days: number): words.Waits | undefined {
  const { stalled } = forecasts;
  if (!stalled) return undefined;
  const delay = delayOf(stalled);
  const { low, likely, high } = delay.fortnight;
  const part = (sum: number) => (sum * days) / FORTNIGHT;
  const { inputs } = coursesFrame(plan, forecasts);
  return {
    sums: sums({ low: part(low), likely: part(likely), high: part(high) }, plan.scope.currency),
    kept: withoutTeam(delay) !== undefined,
    most: inputs !== undefined && isTheMost(inputs, delay),
  };
}

/** The same, with what it costs by the work alone, as what is to be spent is counted. */
export function fortnightOnBothBases(plan: Plan, forecasts: Forecasts): Said {
  const { stalled } = forecasts;
  const without = stalled && withoutTeam(delayOf(stalled));
  return words.withoutTeam(
    anotherFortnight(plan, forecasts),
    without ? about(without, plan.scope.currency) : '',
  );
}

function sums({ low, likely, high }: Range, currency: string, say = about) {
  return { low: say(low, currency), likely: say(likely, currency), high: say(high, currency) };
}
