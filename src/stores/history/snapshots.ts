import { atom } from 'nanostores';
import { readPlan } from '../../plan/document/read.ts';
import { isUntouched, type Plan } from '../../plan/document/schema.ts';
import { takeBack } from '../../plan/merging/takeBack.ts';
import { drop, keep } from '../../storage/beside.ts';
import { readKept, type Snapshot, type SnapshotReason } from '../../storage/database.ts';
import { snapshotsOf } from '../../storage/earlier.ts';
import { findHeld } from '../../storage/held.ts';
import { openId } from '../../storage/local.ts';
import { adoptPlan } from '../programs/adopting.ts';
import { takeSnapshot } from './keeping.ts';
import { $access, $plan, changePlan, replaceContent } from '../plan/plan.ts';
import { forgetActs } from '../plan/history.ts';
import { dropOldest } from './snapshotsCap.ts';

/** An earlier state of a program, as it is kept. */
export type EarlierState = Snapshot;

/**
 * The snapshots of the open program, newest first; of the program that can't be read where that is what was to be
 * opened. `durable` is false where the browser has no database for this site: then none can be taken.
 */
export type History =
  | { kind: 'opening' }
  | { kind: 'listed'; snapshots: readonly Snapshot[]; durable: boolean };
export const $history = atom<History>({ kind: 'opening' });

/** What was done last on this page and can be taken back. */
export type Undo =
  | { kind: 'restored'; snapshot: Snapshot; before: Plan; after: Plan }
  | { kind: 'deleted'; snapshot: Snapshot };
export const $undo = atom<Undo | undefined>(undefined);
$plan.listen((plan, before) => {
  if (plan.id !== before?.id) $undo.set(undefined);
});

/**
 * What came of an act. `unkept`: no snapshot of what is here could be kept before, so that nothing was done. `gone`: the
 * program was deleted or erased elsewhere. `crowded`: newer states have taken the place of the one to bring back.
 * `invalid`: with what was typed since it would be no plan.
 */
export type Done =
  | { kind: 'done' }
  | { kind: 'failed'; why: 'unreadable' | 'unkept' | 'refused' | 'gone' | 'crowded' | 'invalid' };
const DONE: Done = { kind: 'done' };
const REFUSED: Done = { kind: 'failed', why: 'refused' };

/** Lists what is kept now, once what is too much is dropped. */
export async function listHistory(): Promise<void> {
  const program = $access.get() === 'unreadable' ? openId() : $plan.get().id;
  if (program === undefined) return $history.set({ kind: 'listed', snapshots: [], durable: true });
  await dropOldest(program);
  const [there, snapshots] = await Promise.all([readKept(undefined), snapshotsOf(program)]);
  $history.set({ kind: 'listed', snapshots: snapshots.reverse(), durable: there.kind === 'read' });
}

/** Keeps the open plan as it is now under a name. */
export async function takeNamed(name: string): Promise<Done> {
  const taken = await take({ kind: 'named', name: name.trim() });
  await listHistory();
  return taken ? DONE : REFUSED;
}

/**
 * Keeps the open plan before something that changes much. Nothing is kept of a plan that nobody has touched, nor of
 * one whose last snapshot is the same. False where it could not be kept.
 */
export async function takeBefore(act: Extract<SnapshotReason, { kind: 'before' }>['act']): Promise<boolean> {
  const plan = $plan.get();
  if (isUntouched(plan)) return true;
  const last = (await snapshotsOf(plan.id)).at(-1);
  if (last?.text === JSON.stringify(plan)) return true;
  const taken = await take({ kind: 'before', act });
  await dropOldest(plan.id);
  return taken;
}

async function take(why: SnapshotReason): Promise<boolean> {
  const plan = $plan.get();
  return (await takeSnapshot(plan.id, JSON.stringify(plan), why)) !== undefined;
}

/** Puts an earlier state in the place of what is open, which is kept before. */
export async function restore(snapshot: Snapshot): Promise<Done> {
  const read = readPlan(snapshot.text);
  if (read.kind === 'refused') return { kind: 'failed', why: 'unreadable' };
  // What can't be read is left as it is; what is restored stands beside it.
  if ($access.get() === 'unreadable') {
    await adoptPlan(read.plan);
    await listHistory();
    return DONE;
  }
  let before: Plan;
  do {
    before = $plan.get();
    if (!(await takeBefore('restore'))) return { kind: 'failed', why: 'unkept' };
    // What came in from another tab meanwhile is kept before it is replaced, too.
  } while (before !== $plan.get());
  if (!replaceContent(read.plan)) return REFUSED;
  // Undo of rows speaks of the plan as it was.
  forgetActs();
  $undo.set({ kind: 'restored', snapshot, before, after: $plan.get() });
  await listHistory();
  return DONE;
}

/** Removes a snapshot. */
export async function deleteSnapshot(snapshot: Snapshot): Promise<Done> {
  if ((await drop('snapshots', snapshot.id)).kind !== 'written') return REFUSED;
  $undo.set({ kind: 'deleted', snapshot });
  await listHistory();
  return DONE;
}

/** Takes back what was done last. */
export async function undoLast(): Promise<Done> {
  const last = $undo.get();
  if (!last) return REFUSED;
  const done = last.kind === 'deleted' ? await keepAgain(last.snapshot) : takeRestoredBack(last);
  if (done.kind === 'done') $undo.set(undefined);
  return done;
}

/** Keeps a snapshot again that was deleted, if its program is still here and has room for it. */
async function keepAgain(snapshot: Snapshot): Promise<Done> {
  if (!(await findHeld(snapshot.program)).held) return { kind: 'failed', why: 'gone' };
  if ((await keep('snapshots', snapshot)).kind !== 'written') return REFUSED;
  await listHistory();
  const kept = (await snapshotsOf(snapshot.program)).some(({ id }) => id === snapshot.id);
  return kept ? DONE : { kind: 'failed', why: 'crowded' };
}

function takeRestoredBack({ before, after }: Extract<Undo, { kind: 'restored' }>): Done {
  const back = takeBack(before, after, $plan.get());
  if (readPlan(JSON.stringify(back)).kind === 'refused') return { kind: 'failed', why: 'invalid' };
  if (!changePlan(() => back)) return REFUSED;
  forgetActs();
  return DONE;
}
