import { MOST_ROWS } from '../../sheets/fields.ts';
import { type Work, workFor } from '../../sheets/handover/feed.ts';
import { rowById } from '../../sheets/rowById.ts';
import { blankExtraWork, type ExtraWork } from '../../sheets/scope/fields.ts';
import { idsOutside, LISTS } from '../../plan/document/lists.ts';
import { applyChange, invert, type RowChange } from '../../plan/document/rows.ts';
import type { Plan } from '../../plan/document/schema.ts';
import { $plan } from '../plan/plan.ts';
import { changeUndoably } from '../plan/rows.ts';

/**
 * Counts items in the scope as further work, with the same three numbers; those counted already are brought
 * into line, and those in line, without a size or held by a workstream are passed over. One undo takes all of
 * it back. Returns how many pieces of work were added or changed.
 */
export function countInScope(ids: readonly string[]): number {
  const { scope, handover } = $plan.get();
  const asked = new Set(ids);
  const due = handover.items
    .filter(({ id }) => asked.has(id))
    .flatMap((item) => workFor(item, scope.extra) ?? []);
  const fresh = added(due);
  const changes = [brought(due, scope.extra), fresh];
  const count = changes.reduce((sum, made) => sum + made.count, 0);
  if (count === 0) return 0;
  const carry = (plan: Plan, change: RowChange<ExtraWork>) =>
    LISTS.extra.write(plan, applyChange(plan.scope.extra, change));
  const done = changeUndoably(
    {
      list: 'extra',
      added: fresh.change.rows,
      says: `counted ${count} ${count === 1 ? 'item' : 'items'} in the scope`,
      undo: (plan) => changes.reduceRight((back, { change }) => carry(back, invert(change)), plan),
    },
    (plan) => changes.reduce((on, { change }) => carry(on, change), plan),
  );
  return done ? count : 0;
}

type Made<Change = RowChange<ExtraWork>> = { count: number; change: Change };

/** Work that is in the scope, with the item’s numbers in the place of its own. */
function brought(due: readonly Work[], extra: readonly ExtraWork[]): Made {
  const edits = due.flatMap(({ kind, id, numbers }) => {
    const was = rowById(extra, id);
    if (kind !== 'known' || !was) return [];
    return [{ id, from: { low: was.low, likely: was.likely, high: was.high }, to: numbers }];
  });
  return { count: edits.length, change: { kind: 'edit', edits } };
}

/** Work that is new to the scope; an id that a row of another list holds is left alone. */
function added(due: readonly Work[]): Made<Extract<RowChange<ExtraWork>, { kind: 'insert' }>> {
  const plan = $plan.get();
  const taken = idsOutside('extra', plan);
  const index = plan.scope.extra.length;
  const rows = due
    .flatMap((work) =>
      work.kind === 'new' && !taken.has(work.id)
        ? [{ ...blankExtraWork(work.id), name: work.name, ...work.numbers }]
        : [],
    )
    .slice(0, Math.max(0, MOST_ROWS - index));
  return { count: rows.length, change: { kind: 'insert', index, rows } };
}
