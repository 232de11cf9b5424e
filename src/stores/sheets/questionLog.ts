import { QUESTION_NAMES, UNSORTED } from '../../sheets/gate/en/choices.ts';
import type { QuestionKind } from '../../sheets/gate/fields.ts';
import { activitiesOf, questionsOf } from '../../sheets/gate/read.ts';
import type { TakenQuestion } from '../../sheets/gate/take.ts';
import { withGate } from './gate.ts';
import { $plan, editPlan } from '../plan/plan.ts';
import { addRows, editRows, without } from '../plan/rows.ts';

/** Sorts many questions at once, as we see it or as `theirs`; one undo takes it back. Returns how many were changed. */
export function markQuestions(ids: ReadonlySet<string>, kind: QuestionKind | '', theirs = false): number {
  const name = kind ? QUESTION_NAMES[kind] : UNSORTED;
  return editRows(
    'questions',
    ids,
    { kind, theirs: theirs && kind !== '' },
    `marked ${counted(ids.size)} as “${name}”`,
  );
}

/** Adds the questions read from a table to a gate's log; one undo takes them back. */
export function addQuestions(gate: string, taken: readonly TakenQuestion[]): void {
  addRows(
    'questions',
    taken.map((question) => ({ ...question, gate })),
    `added ${counted(taken.length)}`,
    withGate(gate),
  );
}

/** Removes a gate with its questions and activities; one undo brings all of it back, whichever gate is shown by then. */
export function removeGate(id: string): void {
  const gates = $plan.get().gate;
  const ids = (rows: readonly { id: string }[]) => new Set(rows.map((row) => row.id));
  const steps = [
    without('questions', ids(questionsOf(gates, id))),
    without('activities', ids(activitiesOf(gates, id))),
    without('gates', new Set([id])),
  ];
  editPlan((plan) => steps.reduce((changed, step) => step(changed), plan), {
    says: 'removed a gate, with its questions and activities',
    part: '',
  });
}

function counted(count: number): string {
  return `${count} question${count === 1 ? '' : 's'}`;
}
