import type { Path } from './merge.ts';
import { isMoved } from './mergeRows.ts';
import type { Plan } from '../document/schema.ts';
import { byId, fieldOf, isFields, isRows, keysOf, type Row, same } from '../document/values.ts';

/**
 * One thing that is otherwise in one state of a plan than in an earlier one. Of a list whose rows were moved,
 * `before` and `after` are the ids of the rows that are in both, in their order.
 */
export type Change = {
  kind: 'changed' | 'added' | 'removed' | 'moved';
  path: Path;
  before: unknown;
  after: unknown;
};

/** What counts, dates and names the states of a plan, and which of its parts are printed: nothing that it says. */
const STAMPS = new Set(['app', 'version', 'id', 'revision', 'changed', 'saved', 'shared', 'parts']);

/** What moved between two states of a plan, field by field and row by row, in the order of the later one. */
export function changesBetween(before: Plan, after: Plan): Change[] {
  return keysOf(after, before)
    .filter((key) => !STAMPS.has(key))
    .flatMap((key) => changesAt([key], fieldOf(before, key), fieldOf(after, key)));
}

/** Whether two states of a plan say the same, whatever they are counted, dated and named by. */
export function saysSame(one: Plan, other: Plan): boolean {
  return changesBetween(one, other).length === 0;
}

/** What changed at a place and below it. A value that is not there is undefined. */
export function changesAt(path: Path, before: unknown, after: unknown): Change[] {
  if (same(before, after)) return [];
  if (isRows(before) && isRows(after)) return rowChanges(path, before, after);
  if (isFields(before) && isFields(after)) {
    return keysOf(after, before).flatMap((key) =>
      changesAt([...path, key], fieldOf(before, key), fieldOf(after, key)),
    );
  }
  const kind = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
  return [{ kind, path, before, after }];
}

function rowChanges(path: Path, before: readonly Row[], after: readonly Row[]): Change[] {
  const [was, now] = [byId(before), byId(after)];
  const stayed = (rows: readonly Row[]) =>
    rows.map(({ id }) => id).filter((id) => was.has(id) && now.has(id));
  return [
    ...after.flatMap((row) => changesAt([...path, row.id], was.get(row.id), row)),
    ...before.flatMap((row) => (now.has(row.id) ? [] : changesAt([...path, row.id], row, undefined))),
    ...(isMoved(was, now)
      ? [{ kind: 'moved' as const, path, before: stayed(before), after: stayed(after) }]
      : []),
  ];
}
