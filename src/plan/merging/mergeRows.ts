import { byId, type Row } from '../document/values.ts';
import { movedRows } from './describing/moved.ts';

/** What becomes of a row that stands so in the base, in mine and in theirs; undefined where it is to go. */
type MergeRow = (id: string, base: unknown, mine: unknown, theirs: unknown) => unknown;

/**
 * Merges lists of rows by id. The order is that of the side that moved rows, mine where both did or neither; a
 * row that only the other side has comes after the row that it followed there. So does one that only theirs moved,
 * where the two moved different rows.
 */
export function mergeRows(
  base: readonly Row[],
  mine: readonly Row[],
  theirs: readonly Row[],
  mergeRow: MergeRow,
): unknown[] {
  const [was, here, there] = [byId(base), byId(mine), byId(theirs)];
  const merged = new Map<string, unknown>();
  for (const id of new Set([...here.keys(), ...there.keys()])) {
    const row = mergeRow(id, was.get(id), here.get(id), there.get(id));
    if (row !== undefined) merged.set(id, row);
  }
  const theirMove = isMoved(was, there);
  const theirOrder = theirMove && !isMoved(was, here);
  const apart = theirMove && !theirOrder ? movedApart(was, here, there) : NONE;
  const [first, follows] = theirOrder ? [there, here] : [here, there];
  const leads = new Set([...first.keys()].filter((id) => !apart.has(id)));
  // What only the other side has, by the row of both that it follows there; first, what follows none.
  let following: string[] = [];
  const begin = following;
  const behind = new Map<string, string[]>();
  for (const id of follows.keys()) {
    if (!merged.has(id)) continue;
    if (leads.has(id)) {
      following = [];
      behind.set(id, following);
    } else following.push(id);
  }
  const order = [...leads].filter((id) => merged.has(id));
  const all = [...begin, ...order.flatMap((id) => [id, ...(behind.get(id) ?? [])])];
  return all.map((id) => merged.get(id));
}

/** True when rows that are in both lists stand in another order; rows added or removed move none. */
export function isMoved(before: ReadonlyMap<string, Row>, after: ReadonlyMap<string, Row>): boolean {
  const stayed = [...before.keys()].filter((id) => after.has(id));
  return [...after.keys()].filter((id) => before.has(id)).some((id, index) => id !== stayed[index]);
}

const NONE: ReadonlySet<string> = new Set();

type ById = ReadonlyMap<string, Row>;

/** The rows that theirs moved, where mine moved none of them. */
function movedApart(was: ById, mine: ById, theirs: ById): ReadonlySet<string> {
  const stayed = (rows: ById) =>
    [...rows.keys()].filter((id) => was.has(id) && mine.has(id) && theirs.has(id));
  const ours = new Set(movedRows(stayed(was), stayed(mine)));
  const moved = movedRows(stayed(was), stayed(theirs));
  return moved.some((id) => ours.has(id)) ? NONE : new Set(moved);
}
