import { dayAt } from '../dated.ts';
import * as words from '../en/dates.ts';
import type { DatesOf } from '../sheet.ts';
import { asOf, listed, stateOf } from './items.ts';

export const handoverDates: DatesOf = ({ plan: { handover }, today }) => [
  {
    ...dayAt('handover', 'date'),
    date: handover.date,
    what: words.handover,
    who: handover.to.trim(),
    owed: listed(asOf(handover, today)).some((item) => stateOf(item) === 'open'),
  },
];
