import { dayAt } from '../dated.ts';
import type { DatesOf } from '../sheet.ts';

export const handoverDates: DatesOf = ({ plan: { handover } }) => [
  { ...dayAt('handover', 'date'), date: handover.date, what: 'Handover', who: handover.to.trim() },
];
