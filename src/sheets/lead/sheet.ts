import { holdersOf } from '../gate/read.ts';
import type { Behaviour, Context } from '../sheet.ts';
import { aroundLead } from './around.ts';
import { reportLead } from './report.ts';
import { reviewLead } from './review.ts';

export const lead: Behaviour = {
  needed: () => true,
  review: (context) => reviewLead(context.plan.lead, around(context)),
  report: (context) => reportLead(context.plan.lead, around(context), context.wordings.lead),
};

function around({ plan, today }: Pick<Context, 'plan' | 'today'>) {
  return aroundLead({ ...plan, holders: holdersOf(plan.gate) }, today);
}
