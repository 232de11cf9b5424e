import type { Identified } from './putRow.ts';

/**
 * The rows with one of them moved up (-1) or down (1); the same list where it is at the end. Where only some of the
 * rows are shown, `among` are these: the row then changes places with its neighbour there.
 */
export function stepped<Row extends Identified>(
  rows: Row[],
  id: string,
  by: -1 | 1,
  among: readonly Identified[] = rows,
): Row[] {
  const place = among.findIndex((row) => row.id === id);
  const neighbour = place < 0 ? undefined : among[place + by];
  const from = rows.findIndex((row) => row.id === id);
  const to = rows.findIndex((row) => row.id === neighbour?.id);
  const row = rows[from];
  return row && to >= 0 ? rows.toSpliced(from, 1).toSpliced(to, 0, row) : rows;
}

/** The values that many rows are given: the same to all, or to each its own. */
export type Given<Row> = Partial<Row> | ((row: Row) => Partial<Row>);

/** The rows with values given to many, and how many of them had others. */
export function edited<Row extends Identified>(
  rows: Row[],
  ids: ReadonlySet<string>,
  given: Given<Row>,
): { rows: Row[]; count: number } {
  const valuesOf = typeof given === 'function' ? given : () => given;
  let count = 0;
  const changed = rows.map((row) => {
    if (!ids.has(row.id)) return row;
    const values = valuesOf(row);
    const fields = Object.keys(values) as (keyof Row)[];
    if (fields.every((field) => Object.is(row[field], values[field]))) return row;
    count++;
    return { ...row, ...values };
  });
  return { rows: count === 0 ? rows : changed, count };
}
