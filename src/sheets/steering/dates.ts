import { dayAt } from '../dated.ts';
import * as words from '../en/dates.ts';
import type { DatesOf } from '../sheet.ts';
import { nextAgenda } from './agenda.ts';
import type { Decision } from './fields.ts';
import { isDecided, standingOf } from './read.ts';

export const steeringDates: DatesOf = ({ plan: { steering }, today }) => {
  const { open } = nextAgenda(steering, today);
  const decided = steering.decisions.filter((row) => isDecided(row, today));
  const at = (...path: string[]) => ({ ...dayAt('steering', ...path), rank: 'committee' as const });
  const decision = ({ id, date, decider }: Decision) => ({
    ...at(id, 'date'),
    part: 'decisions',
    date,
    who: decider.trim(),
  });
  return [
    { ...at('next'), date: steering.next, what: words.nextCommittee, owed: true },
    ...open.map((row) => ({
      ...decision(row),
      what: words.titled(words.toDecide, row.question),
      owed: true,
    })),
    ...decided.map((row) => ({
      ...decision(row),
      what: words.titled(words.decided, row.question),
      done: true,
    })),
    ...steering.commitments.map((row) => ({
      ...at(row.id, 'due'),
      part: 'commitments',
      kind: 'due' as const,
      date: row.due,
      what: row.promise.trim() || words.aCommitment,
      who: row.function.trim(),
      done: !['open', 'overdue'].includes(standingOf(row, today).kind),
      mark: {
        word: 'kept' as const,
        at: ['steering', 'commitments', row.id] as const,
        values: { kept: 'kept', doneOn: today },
      },
    })),
  ];
};
