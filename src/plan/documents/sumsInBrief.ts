import { daysBetween, type IsoDate, isIsoDate } from '../../language/dates.ts';
import type { KeyFigure } from '../../report/blocks.ts';
import { dateOf, isBlank, money, type Said, show } from '../../report/values.ts';
import { steadyOf } from '../../sheets/benefits/read.ts';
import { coursesFrame } from '../../sheets/benefits/sheet.ts';
import { inTen, sumsOf } from '../../sheets/benefits/sums.ts';
import { about } from '../../sheets/money.ts';
import { isBlankRange } from '../../sheets/ranges.ts';
import type { Forecasts } from '../../sheets/sheet.ts';
import type { Plan } from '../document/schema.ts';
import { daysTold } from './chances.ts';
import * as words from './en/sumsInBrief.ts';
import { teamKept } from './inShort.ts';
import type { Key } from './lines.ts';

/**
 * What it takes and brings, and when, as key figures, where no question that asks for the money has its own: as many as are
 * counted, four at most.
 */
export function sumsInBrief(plan: Plan, forecasts: Forecasts, today: IsoDate): Key[] {
  const figures: (KeyFigure & { of: string })[] = [
    ...takes(plan, forecasts),
    ...stays(plan, forecasts),
    ...delivers(plan, forecasts, today),
    ...brings(plan),
  ];
  return figures.map((one) => ({ ...one, figure: show(one.figure), note: show(one.note) }));
}

function takes(plan: Plan, forecasts: Forecasts) {
  const { inputs } = coursesFrame(plan, forecasts);
  const cost = inputs?.ways.finish?.cost;
  if (!inputs || !cost) return [];
  const { currency } = plan.scope;
  // What somebody wrote stands as it is written wherever it is asked for.
  const say = isBlankRange(plan.stalled.finish) ? about : money;
  const { enough } = sumsOf(inputs, plan.stalled) ?? {};
  const ofTen = enough && inTen(enough.chance);
  return [words.takes(say(cost.likely, currency), say(cost.low, currency), say(cost.high, currency), ofTen)];
}

function stays(plan: Plan, forecasts: Forecasts) {
  const { inputs } = coursesFrame(plan, forecasts);
  const sum = inputs ? teamKept(plan, inputs) : '';
  return isBlank(sum) ? [] : [words.stays(sum)];
}

/** The day that is promised and the one that holds four times in five, or that alone. */
function delivers(plan: Plan, forecasts: Forecasts, today: IsoDate) {
  const { promised } = daysTold(plan, forecasts, today);
  const { scope } = forecasts;
  const p80 = 'base' in scope ? (scope.base.forecast.calendar?.finish.p80 ?? '') : '';
  const safe: Said = isIsoDate(p80) && daysBetween(today, p80) >= 0 ? dateOf(p80) : '';
  if (promised) return [words.promised(promised.day, promised.chance, safe)];
  return isBlank(safe) ? [] : [words.unpromised(safe)];
}

function brings({ benefits, scope }: Plan) {
  const steady = steadyOf(benefits);
  const sum = (amount: number) => about(amount, scope.currency);
  return steady ? [words.leaves(sum(steady.likely), sum(steady.low), sum(steady.high))] : [];
}
