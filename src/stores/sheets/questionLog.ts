import { QUESTION_NAMES, UNSORTED } from '../../sheets/gate/en/choices.ts';
import type { QuestionKind } from '../../sheets/gate/fields.ts';
import { activitiesOf, questionsOf } from '../../sheets/gate/read.ts';
import type { TakenQuestion } from '../../sheets/gate/take.ts';
import { ensureGate } from './gate.ts';
import { editRows, removeWith } from '../plan/manyRows.ts';
import { $plan } from '../plan/plan.ts';
import { addRows } from '../plan/rows.ts';

/** Sorts many questions at once; one undo takes it back. Returns how many were changed. */
export function markQuestions(ids: ReadonlySet<string>, kind: QuestionKind | ''): number {
  const name = kind ? QUESTION_NAMES[kind] : UNSORTED;
  return editRows('questions', ids, { kind }, `marked ${counted(ids.size)} as “${name}”`);
}

/** Adds the questions read from a table to a gate's log; one undo takes them back. */
export function addQuestions(gate: string, taken: readonly TakenQuestion[]): void {
  ensureGate(gate);
  addRows(
    'questions',
    taken.map((question) => ({ ...question, gate })),
    `added ${counted(taken.length)}`,
  );
}

/** Removes a gate with its questions and activities; one undo brings all of it back. */
export function removeGate(id: string): void {
  const gates = $plan.get().gate;
  const ids = (rows: readonly { id: string }[]) => new Set(rows.map((row) => row.id));
  removeWith(
    'gates',
    id,
    [
      { list: 'questions', ids: ids(questionsOf(gates, id)) },
      { list: 'activities', ids: ids(activitiesOf(gates, id)) },
    ],
    'removed a gate',
  );
}

function counted(count: number): string {
  return `${count} question${count === 1 ? '' : 's'}`;
}
