import { all, readKept } from './database.ts';
import { removeLocal } from './local.ts';
import { removeBoth } from './mirror.ts';

/** Until when a mark is kept that nothing has asked for, in milliseconds: a day, where half a minute would do. */
const LONG_ENOUGH = 86_400_000;

/**
 * Discards what localStorage has of programs that were erased. A browser that loses its power may forget that
 * something was removed there in its last half minute; the database forgets nothing, and has a mark for each program
 * that was erased, which says nothing of it but its id. Lets go of marks that are no longer needed.
 */
export async function discardErased(): Promise<void> {
  for (const { id, program, when, what } of await all('asides')) {
    if (what.kind !== 'erased') continue;
    const read = await readKept(program);
    if (read.kind === 'blocked') return;
    if (read.kept || isOld(when)) await removeBoth('asides', id);
    if (!read.kept) removeLocal(program);
  }
}

function isOld(when: string): boolean {
  return !(Math.abs(Date.now() - Date.parse(when)) < LONG_ENOUGH);
}
