export type Identified = { id: string };

/** The rows with one of them changed; a row that is not there yet comes last, made from `blank`. */
export function putRow<Row extends Identified>(
  rows: readonly Row[],
  id: string,
  patch: Partial<Row>,
  blank: (id: string) => Row,
): Row[] {
  const known = rows.some((row) => row.id === id);
  if (!known) return [...rows, { ...blank(id), ...patch }];
  return rows.map((row) => (row.id === id ? { ...row, ...patch } : row));
}
