import type { IsoDate } from '../../language/dates.ts';
import { numberOr } from '../../language/readNumber.ts';
import { dateOf, money, person, type Said } from '../../report/values.ts';
import { COST_NAMES } from '../../sheets/scope/en/choices.ts';
import type { Forecasts } from '../../sheets/sheet.ts';
import type { Decision } from '../../sheets/steering/fields.ts';
import { financeMember } from '../../sheets/steering/rights.ts';
import type { Plan } from '../document/schema.ts';
import { askDay } from './askDay.ts';
import { committedTo } from './committed.ts';
import { staleForecast } from './counted.ts';
import * as words from './en/conditionsOfYes.ts';

/** The condition of the money, as a row: what, who brings it, who says that it is met, and by when. */
export type Release = { condition: Said; who: string; says: Said; due: Said };

/**
 * Who releases the sum that a yes takes, on which day it is counted again with what is done, and at which rate: where its forecast
 * knows nothing of what has happened, and the plan has all of that; undefined else.
 */
export function releaseOf(
  question: Decision,
  plan: Plan,
  forecasts: Forecasts,
  today: IsoDate,
): Release | undefined {
  const { scope, steering, lead } = plan;
  const taken = committedTo(plan, forecasts, today);
  const rate = numberOr(scope.cost, 0);
  const [releases, counts] = [question.decider.trim(), lead.name.trim()];
  const isStale = staleForecast(forecasts, today) !== undefined;
  if (taken?.question !== question || !isStale || !(rate > 0) || releases === '' || counts === '')
    return undefined;
  const seat = financeMember(steering);
  return {
    condition: words.release(
      money(taken.sign, scope.currency),
      person(releases),
      money(rate, scope.currency),
      COST_NAMES[scope.costUnit],
    ),
    ...{ who: counts, says: person(seat?.name.trim() || seat?.function || releases) },
    due: dateOf(askDay(plan, today)),
  };
}
