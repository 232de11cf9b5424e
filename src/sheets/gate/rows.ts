import type { Gate } from './fields.ts';

/**
 * Rows by the gate they belong to, as `questionsOf` and `activitiesOf` have it, for whoever goes through every
 * gate: asking these for each would look through all the rows each time.
 */
export function rowsByGate<Row extends { gate: string }>(
  gates: readonly Gate[],
  rows: readonly Row[],
): (gate: Gate) => Row[] {
  const byGate = new Map<string, Row[]>(gates.map(({ id }) => [id, []]));
  const [first = []] = byGate.values();
  for (const row of rows) (byGate.get(row.gate) ?? first).push(row);
  return ({ id }) => byGate.get(id) ?? [];
}
