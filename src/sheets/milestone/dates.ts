import { dayAt } from '../dated.ts';
import type { DatesOf } from '../sheet.ts';

export const milestoneDates: DatesOf = ({ plan: { milestone } }) => [
  { ...dayAt('milestone', 'date'), date: milestone.date, what: 'Milestone', rank: 'goal' },
  {
    ...dayAt('milestone', 'shownOn'),
    date: milestone.shownOn,
    what: 'Milestone is shown',
    who: milestone.shownBy.trim(),
  },
];
