import type { DescribedConflict } from '../../plan/merging/describeConflicts.ts';
import { type Conflict, merge } from '../../plan/merging/merge.ts';
import { joined, unknownBase, withOrigin } from '../../plan/merging/mergeBase.ts';
import { readPlan } from '../../plan/document/read.ts';
import { type Choice, type People, resolveAll } from '../../plan/merging/resolveAll.ts';
import type { Plan } from '../../plan/document/schema.ts';
import { takeBack } from '../../plan/merging/takeBack.ts';
import { noteTaken } from '../../storage/links.ts';
import { today } from '../clock.ts';
import { $import, forgetImport, keepBrought, type Offered } from '../files/file.ts';
import { $access, $plan, changePlan } from '../plan/plan.ts';
import { forgetActs } from '../plan/history.ts';
import { takeBefore } from '../history/snapshots.ts';
import { newId } from '../newId.ts';

/** The open program and the plan of a file, merged: nothing of it is stored before the reader says so. */
export type Merged = { mine: Plan; theirs: Plan; plan: Plan; conflicts: Conflict[] };

/** Merges the plan of a file into the open one, whatever its id: it may have got another where it was typed. */
export function mergeOffered(mine: Plan, { plan: brought, base: known, from }: Offered): Merged {
  const theirs = { ...withOrigin(brought), id: mine.id };
  const base = known ?? from?.(mine) ?? unknownBase(mine);
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
  | { kind: 'merged' }
  | { kind: 'unkept' }
  | { kind: 'changed' }
  | { kind: 'invalid'; why: string };

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
  if (!changePlan(() => settled)) return { kind: 'changed' };
  const after = $plan.get();
  // Undo of rows speaks of the plan as it was.
  forgetActs();
  $import.set({ kind: 'merged', before: mine, after, kept });
  await keepBrought(mine.id, current.plan);
  await noteTaken(mine.id, JSON.stringify(current.plan));
  return { kind: 'merged' };
}

/**
 * Takes the merge back: the program is as it was, with what was typed since. What was merged stays among the earlier
 * states, since the file may say something else by now; but the program no longer comes from there.
 */
export function undoMerge(): void {
  const current = $import.get();
  if (current.kind !== 'merged') return;
  // Another program is about to be opened: what was merged can be undone once it is known which.
  if ($access.get() !== 'open') return;
  forgetImport();
  const now = $plan.get();
  if (now.id !== current.before.id) return;
  const back = takeBack(current.before, current.after, now);
  // With what was typed since it may be more than a plan can hold, or hold one id twice.
  const whole = readPlan(JSON.stringify(back)).kind === 'plan';
  $import.set({ kind: whole ? 'undone' : 'stays', what: 'merge' });
  if (!whole) return;
  changePlan(() => back);
  forgetActs();
}
