import { NAME, PATIENCE } from './connection.ts';
import { localIds } from './local.ts';
import { inTime } from './requests.ts';

/**
 * Where the database says nothing of a program: brings all back from the mirror, if that is what is left of it. Every
 * first visit asks, and next to none has a mirror, so what reads it is loaded where there is one. Rejects where what
 * is left could not be brought back: nothing may be stored then, or it would never be.
 */
export async function restoreLost(): Promise<boolean> {
  try {
    const root = await inTime(navigator.storage.getDirectory(), PATIENCE);
    await root.getDirectoryHandle(NAME);
  } catch {
    return false;
  }
  return import('./mirror.ts').then((mirror) => mirror.restoreMirrored());
}

/**
 * Where localStorage has programs that the database says nothing of: discards those that were erased. Rejects where
 * it can't be looked up which.
 */
export async function discardErased(): Promise<void> {
  if (localIds().length > 0) await import('./erased.ts').then((erased) => erased.discardErased());
}
