import type { Given } from '../../plan/document/rows.ts';
import type { Question } from '../../sheets/gate/fields.ts';
import { activitiesOf, questionsOf } from '../../sheets/gate/read.ts';
import type { Taken } from '../../sheets/gate/take.ts';
import { withGate } from './gate.ts';
import { $plan, editPlan } from '../plan/plan.ts';
import { addRows, editRows, inList, without } from '../plan/rows.ts';

/**
 * Marks many questions `as` something: a mark of ours or theirs, an owner, a day, an answer; one undo takes it back. Returns
 * how many were changed.
 */
export function markQuestions(
  ids: ReadonlySet<string>,
  given: Given<Question>,
  as: string,
  which = counted(ids.size),
): number {
  return editRows('questions', ids, given, `marked ${which} as ${as}`);
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
