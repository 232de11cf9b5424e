import type { Column } from '../../report/blocks.ts';

/** Columns with how much of the width each has, 0 to 1, in their order. */
export function inParts(columns: readonly Column[], parts: readonly number[]): Column[] {
  return columns.map((one, at) => ({ ...one, part: parts[at] ?? 0 }));
}
