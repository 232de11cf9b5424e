import { atom } from 'nanostores';
import { MOST_BYTES, readPlan } from '../plan/read.ts';
import type { Plan } from '../plan/schema.ts';
import { $plan, $saving, replacePlan, startAfresh } from './plan.ts';
import { $undoable } from './rows.ts';

/**
 * An import on its way. `ready` is checked and waits for the reader's word; until then nothing has changed.
 * `done` still holds the plan it replaced, so that it can be taken back.
 */
export type Import =
  | { kind: 'none' }
  | { kind: 'refused'; why: string }
  | { kind: 'ready'; plan: Plan }
  | { kind: 'done'; replaced: Plan };

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

/**
 * Puts the checked file in the place of the open plan. Stored text that could not be read is set aside
 * first: the file may well have the same id, and would overwrite it.
 */
export function confirmImport(): void {
  const current = $import.get();
  if (current.kind !== 'ready') return;
  startAfresh();
  if ($saving.get().kind === 'unreadable') {
    $import.set({
      kind: 'refused',
      why: 'What is stored here could not be set aside: there is no room for it.',
    });
  } else exchange(current.plan);
}

/** Brings the plan back that the import replaced. */
export function undoImport(): void {
  const current = $import.get();
  if (current.kind !== 'done') return;
  exchange(current.replaced);
  forgetImport();
}

/** Lets go of a file that was offered, or of the offer to undo. */
export function forgetImport(): void {
  $import.set({ kind: 'none' });
}

function exchange(plan: Plan): void {
  const replaced = $plan.get();
  replacePlan(plan);
  // Undo of rows speaks of the plan that was open; it has nothing to say in another, nor in a copy of it.
  $undoable.set([]);
  $import.set({ kind: 'done', replaced });
}
