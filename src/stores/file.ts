import { atom } from 'nanostores';
import { MOST_BYTES, readPlan } from '../plan/read.ts';
import { isUntouched, type Plan } from '../plan/schema.ts';
import { $plan, adoptPlan, openProgram, removeProgram } from './plan.ts';
import { $undoable } from './rows.ts';

/**
 * An import on its way. `ready` is checked and waits for the reader's word; until then nothing has changed.
 * `done` names the program that it made, and holds the one that was open before: both are needed to take it back.
 */
export type Import =
  | { kind: 'none' }
  | { kind: 'refused'; why: string }
  | { kind: 'ready'; plan: Plan }
  | { kind: 'done'; id: string; before: Plan };

export const $import = atom<Import>({ kind: 'none' });

/** Checks a file somebody chose. Its size is looked at before its text is. */
export async function offerFile(file: File): Promise<void> {
  if (file.size > MOST_BYTES) {
    $import.set({ kind: 'refused', why: 'It is larger than any plan can be (5 MB).' });
    return;
  }
  const text = await file.text().catch(() => undefined);
  if (text === undefined) {
    $import.set({ kind: 'refused', why: 'The browser could not read it.' });
    return;
  }
  const read = readPlan(text);
  $import.set(read.kind === 'plan' ? { kind: 'ready', plan: read.plan } : { kind: 'refused', why: read.why });
}

/** Opens the checked file as a program of its own, beside what is there. */
export async function confirmImport(): Promise<void> {
  const current = $import.get();
  if (current.kind !== 'ready') return;
  const before = $plan.get();
  await adoptPlan(current.plan);
  // Undo of rows speaks of the plan that was open; it has nothing to say in another, nor in a copy of it.
  $undoable.set([]);
  $import.set({ kind: 'done', id: $plan.get().id, before });
}

/** Removes the program that the import made, and goes back to the one that was open. */
export async function undoImport(): Promise<void> {
  const current = $import.get();
  if (current.kind !== 'done') return;
  forgetImport();
  await removeProgram(current.id);
  // The reader may have gone on to another program since; that one stays open.
  if ($plan.get().id !== current.id) return;
  await openProgram(current.before.id);
  // Where this browser keeps nothing, what was open before lives on in this page only.
  if ($plan.get().id !== current.before.id && !isUntouched(current.before)) await adoptPlan(current.before);
  $undoable.set([]);
}

/** Lets go of a file that was offered, or of the offer to undo. */
export function forgetImport(): void {
  $import.set({ kind: 'none' });
}
