import { MOST_ROWS } from '../../sheets/fields.ts';
import { mergeRows } from './mergeRows.ts';
import { joined } from './mergeBase.ts';
import { type ListName, LISTS } from '../document/lists.ts';
import type { Plan } from '../document/schema.ts';
import { byId, fieldOf, fieldsFrom, isFields, isRows, keysOf, type Row, same } from '../document/values.ts';

/** Where a value stands in a plan: keys, with a row’s id in place of its index. */
export type Path = readonly string[];

/** A place that both sides changed, each otherwise. Undefined stands for a field or a row that is not there. */
export type Conflict = { path: Path; base: unknown; mine: unknown; theirs: unknown };

/**
 * Merges two plans that were edited from the same `base`, by field and by row id; fields that this build does
 * not know, too. Where both changed the same field mine stands, and a conflict tells of theirs; what one side
 * removed and the other changed is kept, and is a conflict. Texts are merged whole, never by the letter. Which parts of a
 * document are printed is no matter to settle: what one of them left out is.
 *
 * Of a list that both filled beyond what a plan may hold, the last of their rows are conflicts.
 *
 * Returns `theirs` itself when mine brings nothing to it, and `mine` itself when theirs is as the base was.
 * Otherwise the plan keeps the id and the stamp of mine, and has a revision later than both.
 */
export function merge(base: Plan, mine: Plan, theirs: Plan): { plan: Plan; conflicts: Conflict[] } {
  const [was, here, there] = [base, mine, theirs].map((plan) => ({ ...plan, saved: '' }));
  if (mine.id === theirs.id && (same(here, was) || same(here, there))) return { plan: theirs, conflicts: [] };
  if (same(there, was)) return { plan: mine, conflicts: [] };
  const { id, saved } = mine;
  // Both are written in UTC, so that the later one sorts after the other as text.
  const { changed } = mine.changed > theirs.changed ? mine : theirs;
  const known = new Set([...base.shared, ...mine.shared]);
  const stamps = {
    id,
    revision: Math.max(mine.revision, theirs.revision) + 1,
    changed,
    saved,
    shared: joined(
      mine.shared,
      theirs.shared.filter((stamp) => !known.has(stamp)),
    ),
  };
  const conflicts: Conflict[] = [];
  const [from, ours, others] = [base, mine, theirs].map((plan) => ({ ...plan, ...stamps }));
  return { plan: combine(from, ours, others, [], conflicts) as Plan, conflicts };
}

/** Merges a value of any shape. A value that is not there is undefined. */
function combine(base: unknown, mine: unknown, theirs: unknown, path: Path, conflicts: Conflict[]): unknown {
  if (same(mine, base)) return theirs;
  if (same(theirs, base) || same(mine, theirs)) return mine;
  const within = (key: string, was: unknown, here: unknown, there: unknown) =>
    combine(was, here, there, [...path, key], conflicts);
  if (isRows(mine) && isRows(theirs)) {
    const rows = mergeRows(isRows(base) ? base : [], mine, theirs, within);
    return rows.length > mostAt(path) ? cutTo(mine, rows, path, conflicts) : rows;
  }
  if (isFields(mine) && isFields(theirs)) {
    const was = isFields(base) ? base : {};
    return fieldsFrom(
      keysOf(mine, theirs).map((key) => [
        key,
        within(key, fieldOf(was, key), fieldOf(mine, key), fieldOf(theirs, key)),
      ]),
    );
  }
  if (isChoiceOfPart(path, mine, theirs)) return false;
  conflicts.push({ path, base, mine, theirs });
  return mine === undefined ? theirs : mine;
}

/** A part of a document that one prints and the other leaves out stays off paper: it may be private. */
function isChoiceOfPart([first]: Path, mine: unknown, theirs: unknown): boolean {
  return first === 'parts' && typeof mine === 'boolean' && typeof theirs === 'boolean';
}

/**
 * Of a list that holds more rows than a plan may, since both sides added to it: the last rows that only theirs has
 * are told of in conflicts instead. A plan with all of them could not be read again.
 */
function cutTo(mine: readonly Row[], rows: readonly unknown[], path: Path, conflicts: Conflict[]): unknown[] {
  const here = byId(mine);
  const cut = new Set(
    rows.filter((row) => isRow(row) && !here.has(row.id)).slice(-(rows.length - mostAt(path))),
  );
  const told = new Set(conflicts.map((conflict) => JSON.stringify(conflict.path)));
  for (const row of cut) {
    if (!isRow(row)) continue;
    const at = [...path, row.id];
    if (told.has(JSON.stringify(at))) continue;
    conflicts.push({ path: at, base: undefined, mine: undefined, theirs: row });
  }
  return rows.filter((row) => !cut.has(row));
}

/** How many rows the list at a place takes. */
function mostAt(path: Path): number {
  const list = path.at(-1) ?? '';
  return Object.hasOwn(LISTS, list) ? LISTS[list as ListName].table.most : MOST_ROWS;
}

function isRow(value: unknown): value is Row {
  return isRows([value]);
}
