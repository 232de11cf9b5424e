import { atom } from 'nanostores';
import { LISTS, type ListName, type Lists } from '../../plan/document/lists.ts';
import { putRow } from '../../plan/document/putRow.ts';
import type { Plan } from '../../plan/document/schema.ts';
import { $plan, editPlan } from './plan.ts';

// Apart from rows.ts, which comes late: a row is typed into before it is moved, removed or brought back.

/** A change that can be taken back: what it was, in words, how to undo it, and the rows that it `added`. */
export type Undoable = {
  list: ListName;
  says: string;
  undo: (plan: Plan) => Plan;
  added?: readonly { id: string }[];
};

/** The latest changes of rows, newest last. Kept in memory: a reload forgets them. */
export const $undoable = atom<readonly Undoable[]>([]);
// Undo speaks of the plan that was open: it must not bring rows back into another, or after an erasure.
$plan.listen((plan, before) => {
  if (plan.id !== before?.id) $undoable.set([]);
});

/** Changes fields of a row; a row that is not there yet is made. */
export function editRow<Name extends ListName>(list: Name, id: string, patch: Partial<Lists[Name]>): void {
  const place = LISTS[list];
  editPlan((plan) => place.write(plan, putRow(place.read(plan), id, patch, place.blank)));
}

/** The rows of a list in the open plan. */
export function rowsOf<Name extends ListName>(list: Name): Lists[Name][] {
  return LISTS[list].read($plan.get());
}
