import { isIsoDate, showDate } from '../../language/dates.ts';
import { holdersOf } from '../gate/read.ts';
import { notKnownSince } from '../scope/en/report.ts';
import { lineEnds } from '../scope/lineEnds.ts';
import type { Behaviour, Context } from '../sheet.ts';
import { aroundLead, type LeadAround } from './around.ts';
import type { WorkLine } from './promises.ts';
import { reportLead } from './report.ts';
import { reviewLead } from './review.ts';

export const lead: Behaviour = {
  needed: () => true,
  review: (context) => reviewLead(context.plan.lead, around(context)),
  report: (context) => reportLead(context.plan.lead, besideForecast(context), context.wordings.lead),
};

/** What other worksheets know that a charter rests on, the forecast of the lines of work among it. */
export function besideForecast(context: Context): LeadAround {
  return { ...around(context), forecast: forecastOf(context) };
}

function forecastOf(context: Context): LeadAround['forecast'] {
  const { start } = context.plan.scope;
  return {
    lines: workLines(context),
    caveat: isIsoDate(start) ? notKnownSince(showDate(start)) : '',
  };
}

/** The lines of work of the scope, with the days by which the forecast has them end. */
export function workLines({
  plan: { scope },
  forecasts: { scope: outlooks },
  wordings,
}: Omit<Context, 'today'>): WorkLine[] {
  return 'base' in outlooks ? lineEnds(outlooks.base, scope, wordings.scope) : [];
}

function around({ plan, today }: Pick<Context, 'plan' | 'today'>) {
  return aroundLead({ ...plan, holders: holdersOf(plan.gate) }, today);
}
