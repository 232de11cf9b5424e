import { dayAt } from '../dated.ts';
import * as words from '../en/dates.ts';
import type { DatesOf } from '../sheet.ts';

export const milestoneDates: DatesOf = ({ plan: { milestone } }) => [
  { ...dayAt('milestone', 'date'), date: milestone.date, what: words.milestone, rank: 'goal' },
  {
    ...dayAt('milestone', 'shownOn'),
    date: milestone.shownOn,
    what: words.milestoneShown,
    who: milestone.shownBy.trim(),
  },
];
