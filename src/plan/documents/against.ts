import type { IsoDate } from '../../language/dates.ts';
import { aheadByBudgets } from '../../sheets/benefits/advice.ts';
import { coursesFrame } from '../../sheets/benefits/sheet.ts';
import type { Forecasts } from '../../sheets/sheet.ts';
import type { Plan } from '../document/schema.ts';
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
