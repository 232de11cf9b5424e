import { QUESTION_NAMES, UNSORTED } from '../../sheets/gate/en/choices.ts';
import type { QuestionKind } from '../../sheets/gate/fields.ts';
import { activitiesOf, questionsOf } from '../../sheets/gate/read.ts';
import type { Taken } from '../../sheets/gate/take.ts';
import { withGate } from './gate.ts';
import { $plan, editPlan } from '../plan/plan.ts';
import { addRows, editRows, inList, without } from '../plan/rows.ts';

/** Sorts many questions at once, as we see it or as `theirs`; one undo takes it back. Returns how many were changed. */
export function markQuestions(ids: ReadonlySet<string>, kind: QuestionKind | '', theirs = false): number {
  const name = kind ? QUESTION_NAMES[kind] : UNSORTED;
  const mark = theirs ? { theirs: kind } : { kind };
  return editRows('questions', ids, mark, `marked ${counted(ids.size)} as “${name}”`);
}

/**
 * Adds the questions read from a table to a gate's log, and changes those that are there; one undo takes all of it back.
 * `theirs`: what is marked in it, whoever holds the gate said.
 */
export function takeIntoLog(
  gate: string,
  { questions, changes }: Pick<Taken, 'questions' | 'changes'>,
  theirs = false,
): void {
  const patches = new Map(changes.map(({ question, patch }) => [question.id, patch]));
  const changed = inList('questions', (rows) =>
    patches.size > 0 ? rows.map((row) => ({ ...row, ...patches.get(row.id) })) : rows,
  );
  addRows(
    'questions',
    questions.map((question) => ({ ...question, gate, ...(theirs && { kind: '', theirs: question.kind }) })),
    takenText(questions.length, changes.length),
    (plan) => changed(withGate(gate)(plan)),
  );
}

/** What was taken, in words. */
function takenText(added: number, changed: number): string {
  const parts = [added > 0 && `added ${counted(added)}`, changed > 0 && `changed ${counted(changed)}`];
  return parts.filter(Boolean).join(' and ');
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
