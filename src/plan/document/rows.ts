import type { Identified } from './putRow.ts';

/** A list of rows changed by hand. Every change can be turned round, which is what undo does. */
export type RowChange<Row> =
  | { kind: 'insert'; index: number; rows: Row[] }
  | { kind: 'remove'; index: number; rows: Row[] }
  | { kind: 'move'; id: string; from: number; to: number }
  | { kind: 'edit'; edits: Edit<Row>[] };

/** Fields of one row, as they were and as they become. */
export type Edit<Row> = { id: string; from: Partial<Row>; to: Partial<Row> };

/**
 * Carries out a change. Rows that are no longer there (another edit took them) are passed over, those to insert that are
 * there already, and those to remove that say something else by now.
 */
export function applyChange<Row extends Identified>(rows: readonly Row[], change: RowChange<Row>): Row[] {
  switch (change.kind) {
    case 'insert': {
      const here = new Set(rows.map((row) => row.id));
      return rows.toSpliced(
        Math.min(change.index, rows.length),
        0,
        ...change.rows.filter((r) => !here.has(r.id)),
      );
    }
    case 'remove': {
      const gone = new Map(change.rows.map((row) => [row.id, row]));
      return rows.filter((row) => JSON.stringify(row) !== JSON.stringify(gone.get(row.id)));
    }
    case 'move': {
      const from = rows.findIndex((row) => row.id === change.id);
      const row = rows[from];
      return row ? rows.toSpliced(from, 1).toSpliced(change.to, 0, row) : [...rows];
    }
    case 'edit': {
      const edits = new Map(change.edits.map((edit) => [edit.id, edit]));
      return rows.map((row) => {
        const edit = edits.get(row.id);
        return edit ? editedRow(row, edit) : row;
      });
    }
  }
}

/** A field that somebody has changed since stays as it is now: only what the edit itself made is undone. */
function editedRow<Row extends Identified>(row: Row, { from, to }: Edit<Row>): Row {
  const edited = { ...row };
  for (const field of Object.keys(to) as (keyof Row)[]) {
    if (Object.is(row[field], from[field])) edited[field] = to[field] as Row[keyof Row];
  }
  return edited;
}

/** The change that takes `change` back. */
export function invert<Row>(change: RowChange<Row>): RowChange<Row> {
  switch (change.kind) {
    case 'insert':
      return { ...change, kind: 'remove' };
    case 'remove':
      return { ...change, kind: 'insert' };
    case 'move':
      return { ...change, from: change.to, to: change.from };
    case 'edit':
      return { ...change, edits: change.edits.map(({ id, from, to }) => ({ id, from: to, to: from })) };
  }
}

/** The change that removes one row, or undefined when it is not there. */
export function removal<Row extends Identified>(
  rows: readonly Row[],
  id: string,
): RowChange<Row> | undefined {
  const index = rows.findIndex((row) => row.id === id);
  const row = rows[index];
  return row && { kind: 'remove', index, rows: [row] };
}

/**
 * The change that moves one row up (-1) or down (1), or undefined at the end of the list. Where only some of
 * the rows are shown, `among` are these: the row then changes places with its neighbour there.
 */
export function step<Row extends Identified>(
  rows: readonly Row[],
  id: string,
  by: -1 | 1,
  among: readonly Identified[] = rows,
): RowChange<Row> | undefined {
  const place = among.findIndex((row) => row.id === id);
  const neighbour = place < 0 ? undefined : among[place + by];
  if (!neighbour) return undefined;
  const from = rows.findIndex((row) => row.id === id);
  const to = rows.findIndex((row) => row.id === neighbour.id);
  return from < 0 || to < 0 ? undefined : { kind: 'move', id, from, to };
}
