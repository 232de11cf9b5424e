import { MOST_ROWS } from '../../sheets/fields.ts';
import { type Work, workFor } from '../../sheets/handover/feed.ts';
import { blankExtraWork } from '../../sheets/scope/extra.ts';
import type { ExtraWork } from '../../sheets/scope/fields.ts';
import { $plan, editPlan } from '../plan/plan.ts';
import { inList } from '../plan/rows.ts';
import { idsOutside } from './idsOutside.ts';

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
  const known = new Map(
    due.flatMap((work) => (work.kind === 'known' ? [[work.id, work.numbers] as const] : [])),
  );
  const fresh = newWork(due);
  const count = known.size + fresh.length;
  if (count === 0) return 0;
  const brought = (row: ExtraWork) => ({ ...row, ...known.get(row.id) });
  const counted = (extra: ExtraWork[]) => [...extra.map(brought), ...fresh];
  const says = `counted ${count} ${count === 1 ? 'item' : 'items'} in the scope`;
  return editPlan(inList('extra', counted), { says }) ? count : 0;
}

/** Work that is new to the scope, as much as has room; an id that a row of another list holds is left alone. */
function newWork(due: readonly Work[]): ExtraWork[] {
  const plan = $plan.get();
  const taken = idsOutside('extra', plan);
  return due
    .flatMap((work) =>
      work.kind === 'new' && !taken.has(work.id)
        ? [{ ...blankExtraWork(work.id), name: work.name, ...work.numbers }]
        : [],
    )
    .slice(0, Math.max(0, MOST_ROWS - plan.scope.extra.length));
}
