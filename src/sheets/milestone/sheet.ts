import { dayAt } from '../dates.ts';
import type { Behaviour } from '../sheet.ts';
import { reportMilestone } from './report.ts';
import { reviewMilestone } from './review.ts';

export const milestone: Behaviour = {
  needed: () => true,
  review: ({ plan }) => reviewMilestone(plan.milestone, plan.program),
  report: ({ plan, wordings }) => reportMilestone(plan.milestone, plan.program, wordings.milestone),
  dates: ({ plan: { milestone } }) => [
    { ...dayAt('milestone', 'date'), date: milestone.date, what: 'Milestone', rank: 'goal' },
    {
      ...dayAt('milestone', 'shownOn'),
      date: milestone.shownOn,
      what: 'Milestone is shown',
      who: milestone.shownBy.trim(),
    },
  ],
};
