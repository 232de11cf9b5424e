import { dayAt, titled } from '../dated.ts';
import type { DatesOf } from '../sheet.ts';

export const recoveryDates: DatesOf = ({ plan: { recovery } }) => [
  ...recovery.kill.map(({ id, by, signal, who }) => ({
    ...dayAt('recovery', id, 'by'),
    date: by,
    what: titled('Kill criterion', signal),
    who: who.trim(),
  })),
  { ...dayAt('recovery', 'resetOn'), date: recovery.resetOn, what: titled('What stops', recovery.reset) },
];
