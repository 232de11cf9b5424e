import { atom } from 'nanostores';
import { withOrigin } from '../plan/mergeBase.ts';
import { MOST_BYTES, readPlan, TOO_LARGE } from '../plan/read.ts';
import { isUntouched, type Plan } from '../plan/schema.ts';
import { drop } from '../storage/beside.ts';
import { adoptPlan, removeProgram } from './adopting.ts';
import { takeSnapshot } from './keeping.ts';
import { openProgram } from './opening.ts';
import { $plan } from './plan.ts';
import { $undoable } from './rows.ts';

/** A file that was checked: its plan, and what it and the open program both come from, if that is known. */
export type Offered = { plan: Plan; base: Plan | undefined };

/**
 * An import on its way. `ready` waits for the reader's word; until then nothing has changed, nor while it is
 * looked at for `merging`. `done` names the program that it made, and holds the one that was open before; `merged`
 * holds the open program before and after: these, and the snapshot of what was `brought`, are needed to take it back.
 * `kept` says whether the state before is among the earlier ones.
 */
export type Import =
  | { kind: 'none' }
  | { kind: 'refused'; why: string }
  | ({ kind: 'ready' } & Offered)
  | ({ kind: 'merging' } & Offered)
  | { kind: 'done'; id: string; before: Plan; brought: string | undefined }
  | { kind: 'undone'; what: 'import' | 'merge' }
  | { kind: 'merged'; before: Plan; after: Plan; brought: string | undefined; kept: boolean };

export const $import = atom<Import>({ kind: 'none' });

/**
 * Checks a file somebody chose. Its size is looked at before its text is. `base` is what it and the open program
 * both come from, where the caller knows.
 */
export async function offerFile(file: File, base?: Plan): Promise<void> {
  if (file.size > MOST_BYTES) {
    $import.set({ kind: 'refused', why: TOO_LARGE });
    return;
  }
  const text = await file.text().catch(() => undefined);
  if (text === undefined) {
    $import.set({ kind: 'refused', why: 'The browser could not read it.' });
    return;
  }
  const read = readPlan(text);
  if (read.kind === 'refused') return $import.set({ kind: 'refused', why: read.why });
  $import.set({ kind: 'ready', plan: read.plan, base: base ?? (await baseOf(read.plan)) });
}

/** Where the part that looks it up can't be loaded, nothing is known; nor can it then be merged. */
async function baseOf(theirs: Plan): Promise<Plan | undefined> {
  return import('./mergingBase.ts').then(
    ({ findBase }) => findBase($plan.get().id, theirs),
    () => undefined,
  );
}

/** Whether a file holds a copy of the open program, as far as can be told. */
export function isCopy(open: Plan, { plan, base }: Offered): boolean {
  const theirs = new Set(withOrigin(plan).shared);
  return base !== undefined || plan.id === open.id || open.shared.some((stamp) => theirs.has(stamp));
}

/** Opens the checked file as a program of its own, beside what is there. */
export async function confirmImport(): Promise<void> {
  const current = $import.get();
  if (current.kind !== 'ready') return;
  const before = $plan.get();
  await keepOpen(before);
  await adoptPlan(withOrigin(current.plan));
  const { id } = $plan.get();
  const brought = await keepBrought(id, current.plan);
  // Undo of rows speaks of the plan that was open; it has nothing to say in another, nor in a copy of it.
  $undoable.set([]);
  $import.set({ kind: 'done', id, before, brought });
}

/** Lets the reader see what merging the checked file into the open program would change. */
export function beginMerge(): void {
  const current = $import.get();
  if (current.kind === 'ready') $import.set({ ...current, kind: 'merging' });
}

/** Keeps a plan as a file brought it: what its writer hands out later comes from there. Gives the snapshot's id. */
export async function keepBrought(program: string, brought: Plan): Promise<string | undefined> {
  if (brought.saved === '') return undefined;
  return takeSnapshot(program, JSON.stringify(brought), { kind: 'shared' });
}

/** The program that was open stays as it is; a browser that has no room for a snapshot of it loses nothing. */
async function keepOpen(plan: Plan): Promise<void> {
  if (isUntouched(plan)) return;
  await takeSnapshot(plan.id, JSON.stringify(plan), { kind: 'before', act: 'import' });
}

/** Removes the program that the import made, and goes back to the one that was open. */
export async function undoImport(): Promise<void> {
  const current = $import.get();
  if (current.kind !== 'done') return;
  $import.set({ kind: 'undone', what: 'import' });
  await removeProgram(current.id);
  // A snapshot that is left of a program passes it off as deleted.
  if (current.brought !== undefined) await drop('snapshots', current.brought);
  // The reader may have gone on to another program since; that one stays open.
  if ($plan.get().id !== current.id) return;
  await openProgram(current.before.id);
  // Where this browser keeps nothing, what was open before lives on in this page only.
  if ($plan.get().id !== current.before.id && !isUntouched(current.before)) await adoptPlan(current.before);
  $undoable.set([]);
}

/** Lets go of a file that was offered, of the offer to undo, or of what was said. */
export function forgetImport(): void {
  $import.set({ kind: 'none' });
}
