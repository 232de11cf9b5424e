import { LISTS, type ListName, type Lists } from '../../plan/document/lists.ts';
import { applyChange, invert, type RowChange, removal, step } from '../../plan/document/rows.ts';
import { checkPlan } from '../../plan/document/read.ts';
import type { Plan } from '../../plan/document/schema.ts';
import { $undoable, rowsOf, type Undoable } from './editRow.ts';
import { $plan, editPlan } from './plan.ts';
import { newId } from '../newId.ts';

const MOST_UNDO = 50;

/** Adds rows at the end of a list. */
export function addRows<Name extends ListName>(
  list: Name,
  patches: Partial<Lists[Name]>[],
  says: string,
): void {
  const place = LISTS[list];
  const rows = patches.map((patch) => ({ ...place.blank(newId()), ...patch }));
  change(list, { kind: 'insert', index: place.read($plan.get()).length, rows }, says);
}

/** Removes a row. */
export function removeRow(list: ListName, id: string, says: string): void {
  change(list, removal(rowsOf(list), id), says);
}

/** Moves a row up (-1) or down (1); `among` are the rows that are shown, where those are not all. */
export function moveRow(
  list: ListName,
  id: string,
  by: -1 | 1,
  says: string,
  among?: readonly { id: string }[],
): void {
  change(list, step(rowsOf(list), id, by, among), says);
}

/**
 * Takes the latest change of this list back, but for what was changed since. Says what was taken back, or nothing when
 * there was nothing.
 */
export function undo(list: ListName): string | undefined {
  const entries = $undoable.get();
  const latest = entries.findLast((entry) => entry.list === list);
  if (!latest) return undefined;
  const after = latest.undo($plan.get());
  // A list may be full by now, or a row elsewhere have the id of one that was removed.
  if (checkPlan(after).kind === 'refused') return 'nothing: there is no room for it';
  if (!editPlan(() => after)) return undefined;
  $undoable.set(entries.filter((entry) => entry !== latest));
  const { says, added = [] } = latest;
  const stay = rowsOf(list).some((row) => added.some(({ id }) => id === row.id));
  return stay ? `${says}, apart from what was changed since` : says;
}

/** Carries out a change of one list, if there is any, and remembers how to take it back. */
export function change<Name extends ListName>(
  list: Name,
  made: RowChange<Lists[Name]> | undefined,
  says: string,
): void {
  if (!made) return;
  const place = LISTS[list];
  const carry = (plan: Plan, what: RowChange<Lists[Name]>) =>
    place.write(plan, applyChange(place.read(plan), what));
  const added = made.kind === 'insert' ? made.rows : [];
  const undo = (plan: Plan) => carry(plan, invert(made));
  changeUndoably({ list, says, added, undo }, (plan) => carry(plan, made));
}

/**
 * Changes the plan and keeps how that is taken back, letting go of the oldest. False, and nothing is kept, where the
 * plan can't be changed now.
 */
export function changeUndoably(undoable: Undoable, change: (plan: Plan) => Plan): boolean {
  if (!editPlan(change)) return false;
  $undoable.set([...$undoable.get(), undoable].slice(-MOST_UNDO));
  return true;
}
