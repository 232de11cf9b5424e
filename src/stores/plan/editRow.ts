import { atom } from 'nanostores';
import { saysSomething } from '../../sheets/fields.ts';
import { LISTS, type ListName, type Lists } from '../../plan/document/lists.ts';
import { putRow } from '../../plan/document/putRow.ts';
import type { Plan } from '../../plan/document/schema.ts';
import { $plan, editPlan } from './plan.ts';

// Apart from rows.ts, which comes late: a row is typed into before it is moved or removed.

/** What was chosen on blank lines, by their ids: it becomes a row together with the first word. */
export const $begun = atom<Readonly<Record<string, object>>>({});
$plan.listen((plan, before) => plan.id !== before?.id && $begun.set({}));

/**
 * Changes fields of a row, once `first` is done. A row that is not there yet is made as soon as something is said in
 * it: a choice or a tick by itself is kept until then.
 */
export function editRow<Name extends ListName>(
  list: Name,
  id: string,
  patch: Partial<Lists[Name]>,
  first: (plan: Plan) => Plan = (plan) => plan,
): void {
  const { table, read } = LISTS[list];
  const known = read($plan.get()).some((row) => row.id === id);
  const whole: Partial<Lists[Name]> = known ? patch : { ...$begun.get()[id], ...patch };
  if (known || saysSomething(table, whole)) editPlan((plan) => withRow(list, id, whole)(first(plan)));
  else $begun.set({ ...$begun.get(), [id]: whole });
}

/** Changes fields of a row in a plan; a row that is not there yet is made. */
export function withRow<Name extends ListName>(list: Name, id: string, patch: Partial<Lists[Name]>) {
  const { read, write, blank } = LISTS[list];
  return (plan: Plan): Plan => write(plan, putRow(read(plan), id, patch, blank));
}

/**
 * The line on which nothing is said yet, with what was chosen on it; the row, where it has become one that is not drawn
 * yet: whoever draws the line while somebody types in it must not take their last keys away.
 */
export function spareRow<Name extends ListName>(list: Name, id: string): Lists[Name] {
  const { read, blank } = LISTS[list];
  const row = read($plan.get()).find((row) => row.id === id);
  return row ?? { ...blank(id), ...$begun.get()[id] };
}
