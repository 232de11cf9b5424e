import { edition } from '../plan/edition.ts';
import { LISTS, type ListName, type Lists } from '../plan/lists.ts';
import type { Plan } from '../plan/schema.ts';
import { editPlan } from './plan.ts';
import { change, remember, rowsOf } from './rows.ts';

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
  remember({ list, says, undo });
  editPlan((plan) => steps.reduce((changed, { carry }) => carry(changed), plan));
}

/** Takes rows out of a list and, undone, puts each back where it stood. */
function without<Name extends ListName>(list: Name, ids: ReadonlySet<string>) {
  const place = LISTS[list];
  const taken = rowsOf(list).flatMap((row, index) => (ids.has(row.id) ? [{ row, index }] : []));
  return {
    carry: (plan: Plan) =>
      place.write(
        plan,
        place.read(plan).filter((row) => !ids.has(row.id)),
      ),
    undo: (plan: Plan) => {
      const rows = [...place.read(plan)];
      const here = new Set(rows.map((row) => row.id));
      for (const { row, index } of taken) if (!here.has(row.id)) rows.splice(index, 0, row);
      return place.write(plan, rows);
    },
  };
}
