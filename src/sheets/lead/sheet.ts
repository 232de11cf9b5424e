import { dayAt } from '../dates.ts';
import { holdersOf } from '../gate/read.ts';
import type { Behaviour, Context } from '../sheet.ts';
import { aroundLead } from './around.ts';
import { reportLead } from './report.ts';
import { reviewLead } from './review.ts';

export const lead: Behaviour = {
  needed: () => true,
  review: (context) => reviewLead(context.plan.lead, around(context)),
  report: (context) => reportLead(context.plan.lead, around(context), context.wordings.lead),
  dates: ({ plan: { lead } }) => {
    const who = lead.name.trim();
    return [
      {
        ...dayAt('lead', 'productionDate'),
        date: lead.productionDate,
        what: 'Production date',
        who,
        rank: 'lead',
      },
      ...lead.slices.map(({ id, date, owner, slice }) => ({
        ...dayAt('lead', id, 'date'),
        kind: 'due' as const,
        date,
        what: slice.trim() || 'A slice',
        who: owner.trim(),
      })),
      { ...dayAt('lead', 'lapses'), date: lead.lapses, what: 'The lead’s charter lapses', who },
    ];
  },
};

function around({ plan, today }: Pick<Context, 'plan' | 'today'>) {
  return aroundLead({ ...plan, holders: holdersOf(plan.gate) }, today);
}
