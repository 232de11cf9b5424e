import { dayAt } from '../dated.ts';
import type { DatesOf } from '../sheet.ts';

export const leadDates: DatesOf = ({ plan: { lead } }) => {
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
    { ...dayAt('lead', 'lapses'), date: lead.lapses, what: 'The lead’s charter lapses', who, rank: 'lapse' },
  ];
};
