import { MOST_ROWS } from '../../sheets/fields.ts';
import { LISTS, type ListName, type Lists } from '../../plan/document/lists.ts';
import { $plan } from '../plan/plan.ts';
import { idsOutside } from './idsOutside.ts';
import { addRows } from '../plan/rows.ts';

/**
 * Adds chosen starters to a list, each under an id of its own, so that none is added twice; as many as the
 * list has room for. One undo takes all of them back. `one` is what one row is called. Returns how many were
 * added.
 */
export function addStarters<Name extends ListName>(
  list: Name,
  rows: (Partial<Lists[Name]> & { id: string })[],
  one: string,
): number {
  const plan = $plan.get();
  const here = LISTS[list].read(plan);
  const taken = idsOutside(list, plan);
  for (const { id } of here) taken.add(id);
  const added = rows
    .filter((row, index) => !taken.has(row.id) && rows.findIndex(({ id }) => id === row.id) === index)
    .slice(0, Math.max(0, MOST_ROWS - here.length));
  if (added.length > 0) addRows(list, added, `added ${added.length} ${one}${added.length === 1 ? '' : 's'}`);
  return added.length;
}
