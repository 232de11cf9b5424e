import type { Identified } from './putRow.ts';
import type { RowChange } from './rows.ts';

/** The change that gives many rows the same values, or undefined when they all have them. */
export function edition<Row extends Identified>(
  rows: readonly Row[],
  ids: ReadonlySet<string>,
  values: Partial<Row>,
): RowChange<Row> | undefined {
  const fields = Object.keys(values) as (keyof Row)[];
  const edits = rows
    .filter((row) => ids.has(row.id) && fields.some((field) => !Object.is(row[field], values[field])))
    .map((row) => {
      const from: Partial<Row> = {};
      for (const field of fields) from[field] = row[field];
      return { id: row.id, from, to: values };
    });
  return edits.length > 0 ? { kind: 'edit', edits } : undefined;
}
