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

/** Keeps the mirror in step from now on, on a page that does not load what does so by itself. */
export async function keepMirrorLate(): Promise<void> {
  await import('./mirror.ts').then((mirror) => mirror.keepMirror()).catch(() => {});
}

/** Whether a program was erased not long ago, also where it was saved again since. */
export async function wasErased(program: string): Promise<boolean> {
  const { erasedIds } = await import('./erased.ts');
  return (await erasedIds()).includes(program);
}

/**
 * Where localStorage has programs that the database says nothing of: discards those that were erased. Rejects where
 * it can't be looked up which.
 */
export async function discardErased(): Promise<void> {
  if (localIds().length > 0) await import('./erased.ts').then((erased) => erased.discardErased());
}
