import type { DescribedConflict } from '../plan/describeConflicts.ts';
import { type Conflict, merge } from '../plan/merge.ts';
import { joined, unknownBase, withOrigin } from '../plan/mergeBase.ts';
import { readPlan } from '../plan/read.ts';
import { type Choice, type People, resolveAll } from '../plan/resolveAll.ts';
import type { Plan } from '../plan/schema.ts';
import { takeBack } from '../plan/takeBack.ts';
import { drop } from '../storage/beside.ts';
import { today } from './clock.ts';
import { $import, forgetImport, keepBrought, type Offered } from './file.ts';
import { $plan, editPlan } from './plan.ts';
import { $undoable } from './rows.ts';
import { takeBefore } from './snapshots.ts';
import { newId } from './newId.ts';

/** The open program and the plan of a file, merged: nothing of it is stored before the reader says so. */
export type Merged = { mine: Plan; theirs: Plan; plan: Plan; conflicts: Conflict[] };

/** Merges the plan of a file into the open one, whatever its id: it may have got another where it was typed. */
export function mergeOffered(mine: Plan, { plan: brought, base = unknownBase(mine) }: Offered): Merged {
  const theirs = { ...withOrigin(brought), id: mine.id };
  const { plan, conflicts } = merge({ ...base, id: mine.id }, mine, theirs);
  const shared = joined(mine.shared, theirs.shared);
  return { mine, theirs, plan: { ...plan, saved: mine.saved, shared }, conflicts };
}

/** What the reader has decided on a merge. The nth choice settles the nth conflict. */
export type Decided = {
  conflicts: readonly DescribedConflict[];
  choices: readonly (Choice | undefined)[];
  people: People;
  /** Whether to go on where no snapshot can be kept before. */
  withoutSnapshot: boolean;
};

/**
 * What came of it. `unkept`: no snapshot could be kept before. `changed`: something was typed in another tab
 * meanwhile. `invalid`: both together are no plan, and why. In each of these nothing has changed.
 */
export type Confirmed =
  { kind: 'merged' } | { kind: 'unkept' } | { kind: 'changed' } | { kind: 'invalid'; why: string };

/** Puts the merged plan in the place of what is open, of which a snapshot is kept before. */
export async function confirmMerge({ mine, plan }: Merged, decided: Decided): Promise<Confirmed> {
  const current = $import.get();
  if (current.kind !== 'merging' || $plan.get() !== mine) return { kind: 'changed' };
  const noting = { people: decided.people, today: today(), newId };
  const settled = resolveAll(plan, decided.conflicts, decided.choices, noting);
  const read = readPlan(JSON.stringify(settled));
  if (read.kind === 'refused') return { kind: 'invalid', why: read.why };
  const kept = await takeBefore('merge');
  if (!kept && !decided.withoutSnapshot) return { kind: 'unkept' };
  if ($plan.get() !== mine) return { kind: 'changed' };
  editPlan(() => settled);
  const after = $plan.get();
  // Undo of rows speaks of the plan as it was.
  $undoable.set([]);
  $import.set({ kind: 'merged', before: mine, after, brought: undefined, kept });
  const brought = await keepBrought(mine.id, current.plan);
  const now = $import.get();
  if (now.kind === 'merged' && now.after === after) $import.set({ ...now, brought });
  return { kind: 'merged' };
}

/** Takes the merge back: the program is as it was, with what was typed since. */
export async function undoMerge(): Promise<void> {
  const current = $import.get();
  if (current.kind !== 'merged') return;
  forgetImport();
  if ($plan.get().id !== current.before.id) return;
  $import.set({ kind: 'undone', what: 'merge' });
  editPlan((now) => takeBack(current.before, current.after, now));
  $undoable.set([]);
  // What was merged is no longer something that this program comes from.
  if (current.brought !== undefined) await drop('snapshots', current.brought);
}
