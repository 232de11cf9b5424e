import { LISTS, type ListName, type Lists } from '../../plan/document/lists.ts';
import { edited, type Given, stepped } from '../../plan/document/rows.ts';
import type { Plan } from '../../plan/document/schema.ts';
import { newId } from '../newId.ts';
import { $plan, editPlan } from './plan.ts';

/** A pure change of the plan. */
type Change = (plan: Plan) => Plan;

/** Adds rows at the end of a list, once `first` is done. */
export function addRows<Name extends ListName>(
  list: Name,
  patches: Partial<Lists[Name]>[],
  says: string,
  first: Change = (plan) => plan,
): void {
  const added = patches.map((patch) => ({ ...LISTS[list].blank(newId()), ...patch }));
  editPlan((plan) => inList(list, (rows) => [...rows, ...added])(first(plan)), { says });
}

/** Removes a row. */
export function removeRow(list: ListName, id: string, says: string): void {
  editPlan(without(list, new Set([id])), { says });
}

/** Moves a row up (-1) or down (1); `among` are the rows that are shown, where those are not all. */
export function moveRow<Name extends ListName>(
  list: Name,
  id: string,
  by: -1 | 1,
  says: string,
  among?: readonly { id: string }[],
): void {
  const move = (rows: Lists[Name][]) => stepped<Lists[Name]>(rows, id, by, among);
  editPlan(inList(list, move), { says });
}

/** Gives values to many rows. Returns how many rows were changed. */
export function editRows<Name extends ListName>(
  list: Name,
  ids: ReadonlySet<string>,
  given: Given<Lists[Name]>,
  says: string,
): number {
  const { rows, count } = edited<Lists[Name]>(LISTS[list].read($plan.get()), ids, given);
  return editPlan(
    inList(list, () => rows),
    { says },
  )
    ? count
    : 0;
}

/** Takes rows out of a list. */
export function without<Name extends ListName>(list: Name, ids: ReadonlySet<string>): Change {
  return inList(list, (rows) =>
    rows.some(({ id }) => ids.has(id)) ? rows.filter(({ id }) => !ids.has(id)) : rows,
  );
}

/** Changes the rows of a list; where they stay the same list, the plan stays the same. */
export function inList<Name extends ListName>(
  list: Name,
  change: (rows: Lists[Name][]) => Lists[Name][],
): Change {
  const place = LISTS[list];
  return (plan) => {
    const before = place.read(plan);
    const after = change(before);
    return after === before ? plan : place.write(plan, after);
  };
}
