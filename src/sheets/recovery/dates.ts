import { dayAt } from '../dated.ts';
import * as words from '../en/dates.ts';
import type { DatesOf } from '../sheet.ts';

export const recoveryDates: DatesOf = ({ plan: { recovery } }) => [
  ...recovery.kill.map(({ id, by, signal, who }) => ({
    ...dayAt('recovery', id, 'by'),
    private: true,
    date: by,
    what: words.titled(words.killCriterion, signal),
    who: who.trim(),
  })),
  {
    ...dayAt('recovery', 'resetOn'),
    private: true,
    date: recovery.resetOn,
    what: words.titled(words.whatStops, recovery.reset),
  },
];
