import { isDone } from '../../language/dates.ts';
import { dayAt } from '../dated.ts';
import * as words from '../en/dates.ts';
import type { DatesOf } from '../sheet.ts';

export const milestoneDates: DatesOf = ({ plan: { milestone }, today }) => [
  {
    ...dayAt('milestone', 'date'),
    date: milestone.date,
    what: words.milestone,
    rank: 'goal',
    done: isDone(milestone.shownOn, today),
    owed: true,
    mark: { word: 'shown', at: ['milestone'], values: { shownOn: today } },
  },
  {
    ...dayAt('milestone', 'shownOn'),
    date: milestone.shownOn,
    what: words.milestoneShown,
    who: milestone.shownBy.trim(),
  },
];
