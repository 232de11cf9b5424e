const INDEXES = new WeakMap<object, Map<string, unknown>>();

/**
 * The row of a list that has an id. Whoever goes through one list and asks this of another for each of its rows
 * would look through both many times over: so a list, which never changes, is gone through once.
 */
export function rowById<Row extends { readonly id: string }>(
  rows: readonly Row[],
  id: string,
): Row | undefined {
  let index = INDEXES.get(rows) as Map<string, Row> | undefined;
  if (!index) {
    index = new Map(rows.toReversed().map((row) => [row.id, row]));
    INDEXES.set(rows, index);
  }
  return index.get(id);
}
