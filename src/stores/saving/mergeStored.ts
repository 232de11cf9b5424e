import { merge } from '../../plan/merging/merge.ts';
import { type Copy, holds, isAfter, lineOf, readCopy } from '../../plan/document/newest.ts';
import type { Plan } from '../../plan/document/schema.ts';
import type { Next, Stand } from './stand.ts';

/**
 * Decides what is to be done about a state that this page has not seen, and merges it into what the page shows, from
 * the latest state that both come from: `base`, or one that the other page has found in localStorage.
 */
export function mergeStored(
  { heard, left }: Stand,
  { mine, kept, base }: { mine: Plan; kept: Copy; base: Plan },
): Next {
  const line = lineOf(kept);
  if (isAfter(heard, line)) return { kind: 'write' };
  const theirs = readCopy(kept);
  if (theirs.kind === 'refused') return { kind: 'overtaken' };
  const known = left.findLast(({ page, plan }) => holds(line, page, plan));
  return { kind: 'merge', ...merge(known?.plan ?? base, mine, theirs.plan), theirs: theirs.plan };
}
