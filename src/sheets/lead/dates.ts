import { isDone } from '../../language/dates.ts';
import { dayAt } from '../dated.ts';
import * as words from '../en/dates.ts';
import type { DatesOf } from '../sheet.ts';

export const leadDates: DatesOf = ({ plan: { lead }, today }) => {
  const who = lead.name.trim();
  return [
    {
      ...dayAt('lead', 'productionDate'),
      part: 'charter',
      date: lead.productionDate,
      what: words.productionDate,
      who,
      rank: 'lead',
    },
    ...lead.slices.map(({ id, date, owner, slice, doneOn }) => ({
      ...dayAt('lead', id, 'date'),
      part: 'slices',
      kind: 'due' as const,
      done: isDone(doneOn, today),
      mark: { word: 'done' as const, at: ['lead', 'slices', id] as const, values: { doneOn: today } },
      date,
      what: slice.trim() || words.aSlice,
      who: owner.trim(),
    })),
    {
      ...dayAt('lead', 'lapses'),
      part: 'charter',
      date: lead.lapses,
      what: words.charterLapses,
      who,
      rank: 'lapse',
    },
  ];
};
