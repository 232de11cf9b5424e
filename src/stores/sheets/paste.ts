import type { PastedRow } from '../../sheets/pasted.ts';
import { LISTS, type ListName, type Lists } from '../../plan/document/lists.ts';
import { $part } from '../plan/history.ts';
import { $plan } from '../plan/plan.ts';
import { addRows } from '../plan/rows.ts';
import { withGate } from './gate.ts';

/**
 * Adds pasted rows at the end of a list, as many as it has room for; one undo takes all of them back. Rows of a gate are
 * of the one in view. Returns those that found no room.
 */
export function pasteRows<Name extends ListName>(
  list: Name,
  rows: readonly PastedRow[],
  says: string,
): PastedRow[] {
  const { read, table } = LISTS[list];
  const room = Math.max(0, table.most - read($plan.get()).length);
  const gate = 'gate' in table.fields ? $part.get() : undefined;
  const added = rows
    .slice(0, room)
    .map(({ values }) => ({ ...values, ...(gate !== undefined && { gate }) }) as Partial<Lists[Name]>);
  if (added.length > 0) addRows(list, added, says, gate === undefined ? undefined : withGate(gate));
  return rows.slice(room);
}
