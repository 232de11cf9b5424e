import type { Conflict, merge } from '../plan/merge.ts';
import { type Copy, readCopy } from '../plan/newest.ts';
import type { Plan } from '../plan/schema.ts';

/**
 * What is to be written in the place of what is stored. `theirs` is what another tab had stored, and is merged
 * into the plan. `apart`: another tab has stored something else, and what merges is not loaded yet.
 */
export type Next =
  | { kind: 'commit'; plan: Plan; conflicts: readonly Conflict[]; theirs?: Plan }
  | { kind: 'erased' }
  | { kind: 'overtaken' }
  | { kind: 'apart' };

/** What a page has seen of what is stored. */
type Seen = {
  /** What the page's plan was edited from. */
  base: Plan | undefined;
  /** Whether it was stored, so that somebody has erased it if it is not any more. */
  stored: boolean;
  /** Whether a stored state is the one that the page's plan was edited from. */
  sees: (kept: Copy) => boolean;
  merge: typeof merge | undefined;
};

/** Decides what is to be written: the page's plan, with what others have stored since it was opened merged in. */
export function nextState(mine: Plan, kept: Copy | undefined, { base, stored, sees, merge }: Seen): Next {
  if (!kept && stored) return { kind: 'erased' };
  if (!kept || !base || sees(kept)) return { kind: 'commit', plan: mine, conflicts: [] };
  const theirs = readCopy(kept);
  if (theirs.kind === 'refused') return { kind: 'overtaken' };
  if (!merge) return { kind: 'apart' };
  return { kind: 'commit', ...merge(base, mine, theirs.plan), theirs: theirs.plan };
}
