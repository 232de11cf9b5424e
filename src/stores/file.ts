import { atom } from 'nanostores';
import { MOST_BYTES, readPlan } from '../plan/read.ts';
import { isUntouched, type Plan } from '../plan/schema.ts';
import { $plan, adoptPlan, openProgram, removeProgram } from './plan.ts';
import { $undoable } from './rows.ts';

/**
 * An import on its way. `ready` is checked and waits for the reader's word; until then nothing has changed.
 * `done` names the program that was open before, so that it can be taken back.
 */
export type Import =
  | { kind: 'none' }
  | { kind: 'refused'; why: string }
  | { kind: 'ready'; plan: Plan }
  | { kind: 'done'; before: string | undefined };

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
  $import.set({ kind: 'done', before: isUntouched(before) ? undefined : before.id });
}

/** Removes the program that the import made, and goes back to the one that was open. */
export async function undoImport(): Promise<void> {
  const current = $import.get();
  if (current.kind !== 'done') return;
  await removeProgram($plan.get().id);
  await openProgram(current.before);
  $undoable.set([]);
  forgetImport();
}

/** Lets go of a file that was offered, or of the offer to undo. */
export function forgetImport(): void {
  $import.set({ kind: 'none' });
}
