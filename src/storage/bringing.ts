import { PREFIX } from './keys.ts';
import { attempt, localText, removeLocal, writeLocal } from './local.ts';
import type { Written } from './written.ts';

/*
 * Where there is no database, programs that come in together are written one by one. A note of them all is written
 * first and removed last, so that a later visit can tell of what was broken off.
 */

/** Holds the note. */
const BRINGING_KEY = `${PREFIX}bringing`;

/** A program that was to come in. */
type Coming = { id: string; name: string };

/** Writes programs to localStorage, all of them or none. */
export function bringHere(programs: readonly (Coming & { text: string })[]): Written {
  const note = JSON.stringify(programs.map(({ id, name }): Coming => ({ id, name })));
  const noted = attempt(() => localStorage.setItem(BRINGING_KEY, note));
  if (noted.kind !== 'written') return noted;
  for (const { id, text } of programs) {
    const written = writeLocal(id, text);
    if (written.kind === 'written') continue;
    for (const program of programs) removeLocal(program.id);
    forgetBringing();
    return written;
  }
  forgetBringing();
  return { kind: 'written' };
}

/** What was being brought in when the browser was stopped, if anything was, and which of it is here. */
export function brokenOff(): { name: string; here: boolean }[] {
  try {
    const coming: Coming[] = JSON.parse(localStorage.getItem(BRINGING_KEY) ?? '[]');
    return coming.map(({ id, name }) => ({ name, here: localText(id) !== undefined }));
  } catch {
    return [];
  }
}

/** Forgets that anything was being brought in. */
export function forgetBringing(): void {
  attempt(() => localStorage.removeItem(BRINGING_KEY));
}
