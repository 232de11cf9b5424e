import { addDays, type IsoDate } from '../../language/dates.ts';
import { dateOf, type Said } from '../../report/values.ts';
import { aheadByBudgets } from '../../sheets/benefits/advice.ts';
import { courseIn } from '../../sheets/benefits/en/report.ts';
import { calledIn } from '../../sheets/benefits/read.ts';
import { coursesFrame } from '../../sheets/benefits/sheet.ts';
import { turnsAfter } from '../../sheets/benefits/turnsAfter.ts';
import type { Forecasts } from '../../sheets/sheet.ts';
import type { Plan } from '../document/schema.ts';
import * as words from './en/against.ts';
import { moneyQuestion } from './options.ts';
import { presenterOf } from './presenting.ts';

/** Another course comes first by the budgets alone; whether it is written why it is not taken, and who presents what is. */
export type Against = { chosen: string; first: string; written: boolean; who: string };

/** What somebody writes who has weighed budgets against the time that is freed. */
const WEIGHED = /\b(?:budgets?|freed)\b/i;

/** Undefined where the recommendation comes first by the budgets alone too, or is for whoever wrote it. */
export function againstByBudgets(plan: Plan, forecasts: Forecasts, today: IsoDate): Against | undefined {
  const frame = coursesFrame(plan, forecasts);
  const question = moneyQuestion(plan, today)?.question;
  const ahead = frame.inPrivate ? undefined : aheadByBudgets(plan.benefits, frame);
  if (!question || !ahead) return undefined;
  return { ...ahead, written: WEIGHED.test(plan.benefits.because), who: presenterOf(plan)(question) };
}

/** How late what is recommended may end before another option has as much left; blank where that is not within the years compared. */
export function turnsBy(plan: Plan, forecasts: Forecasts): Said {
  const turns = turnsIn(plan, forecasts);
  return turns ? words.turnsAfter(turns) : '';
}

/** By how many days, of what, and what other course then has as much left; undefined where none within the years compared. */
export function turnsIn(plan: Plan, forecasts: Forecasts): words.Turns | undefined {
  const { inputs, inPrivate } = coursesFrame(plan, forecasts);
  const turns = inputs && !inPrivate ? turnsAfter(plan.benefits, inputs) : undefined;
  if (!turns) return undefined;
  const called = calledIn(plan.benefits);
  const { chosen, other, days, on } = turns;
  return {
    chosen: courseIn(chosen, called),
    other: courseIn(other, called),
    days,
    counted: dateOf(on),
    from: dateOf(addDays(on, days)),
  };
}
