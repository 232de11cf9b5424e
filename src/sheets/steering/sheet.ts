import { dayAt, titled } from '../dates.ts';
import type { Behaviour } from '../sheet.ts';
import { nextAgenda } from './agenda.ts';
import type { Decision } from './fields.ts';
import { reportSteering } from './report.ts';
import { reviewSteering } from './review.ts';

export const steering: Behaviour = {
  needed: () => true,
  review: ({ plan, today }) => reviewSteering(plan.steering, today),
  report: ({ plan, wordings, today }) => reportSteering(plan.steering, wordings.steering, today),
  dates: ({ plan: { steering }, today }) => {
    const { open } = nextAgenda(steering, today);
    const decided = steering.decisions.filter((row) => row.decision.trim() !== '');
    const at = (...path: string[]) => ({ ...dayAt('steering', ...path), rank: 'committee' as const });
    const decision = ({ id, date, decider }: Decision) => ({
      ...at(id, 'date'),
      date,
      who: decider.trim(),
    });
    return [
      { ...at('next'), date: steering.next, what: 'Next steering committee' },
      ...open.map((row) => ({ ...decision(row), what: titled('To decide', row.question) })),
      ...decided.map((row) => ({ ...decision(row), what: titled('Decided', row.question), done: true })),
      ...steering.commitments.map((row) => ({
        ...at(row.id, 'due'),
        kind: 'due' as const,
        date: row.due,
        what: row.promise.trim() || 'A commitment',
        who: row.function.trim(),
        done: row.kept !== '',
      })),
    ];
  },
};
