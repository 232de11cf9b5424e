import { dayAt } from '../dated.ts';
import * as words from '../en/dates.ts';
import type { DatesOf } from '../sheet.ts';

export const handoverDates: DatesOf = ({ plan: { handover } }) => [
  { ...dayAt('handover', 'date'), date: handover.date, what: words.handover, who: handover.to.trim() },
];
