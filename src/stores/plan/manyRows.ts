import { edition } from '../../plan/document/edition.ts';
import { LISTS, type ListName, type Lists } from '../../plan/document/lists.ts';
import { applyChange, type RowChange } from '../../plan/document/rows.ts';
import type { Plan } from '../../plan/document/schema.ts';
import { rowsOf } from './editRow.ts';
import { change, changeUndoably } from './rows.ts';

/** Gives many rows the same values; one undo takes all of it back. Returns how many rows were changed. */
export function editRows<Name extends ListName>(
  list: Name,
  ids: ReadonlySet<string>,
  values: Partial<Lists[Name]>,
  says: string,
): number {
  const made = edition(rowsOf(list), ids, values);
  change(list, made, says);
  return made?.kind === 'edit' ? made.edits.length : 0;
}

/** Removes a row together with rows of other lists that are nothing without it; one undo brings all back. */
export function removeWith(
  list: ListName,
  id: string,
  others: readonly { list: ListName; ids: ReadonlySet<string> }[],
  says: string,
): void {
  const steps = [{ list, ids: new Set([id]) }, ...others].map((part) => without(part.list, part.ids));
  const undo = (plan: Plan) => steps.reduceRight((changed, step) => step.undo(changed), plan);
  changeUndoably({ list, says, undo }, (plan) => steps.reduce((changed, { carry }) => carry(changed), plan));
}

/** Takes rows out of a list and, undone, puts each back where it stood. */
function without<Name extends ListName>(list: Name, ids: ReadonlySet<string>) {
  const place = LISTS[list];
  const back = rowsOf(list).flatMap((row, index): RowChange<Lists[Name]>[] =>
    ids.has(row.id) ? [{ kind: 'insert', index, rows: [row] }] : [],
  );
  return {
    carry: (plan: Plan) =>
      place.write(
        plan,
        place.read(plan).filter((row) => !ids.has(row.id)),
      ),
    undo: (plan: Plan) => place.write(plan, back.reduce<Lists[Name][]>(applyChange, place.read(plan))),
  };
}
