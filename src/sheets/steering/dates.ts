import { dayAt, titled } from '../dated.ts';
import type { DatesOf } from '../sheet.ts';
import { nextAgenda } from './agenda.ts';
import type { Decision } from './fields.ts';

export const steeringDates: DatesOf = ({ plan: { steering }, today }) => {
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
};
