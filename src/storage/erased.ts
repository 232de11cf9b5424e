import { written } from './connection.ts';
import { type Aside, all, markId, markOf, readKept } from './database.ts';
import { removeLocal } from './local.ts';
import { mirror, removeBoth } from './mirror.ts';
import type { Written } from './written.ts';

/*
 * A browser that loses its power may forget that something was removed from localStorage in its last half minute. The
 * database forgets nothing, and has a mark for each program that was erased, which says nothing of it but its id.
 */

/** Until when a mark is kept that nothing has asked for, in milliseconds: a day, where half a minute would do. */
const LONG_ENOUGH = 86_400_000;

/** Discards what localStorage has of programs that were erased, and lets go of marks that are no longer needed. */
export async function discardErased(): Promise<void> {
  for (const { id, program, when } of await marks()) {
    const read = await readKept(program);
    if (read.kind === 'blocked') return;
    if (read.kept || isOld(when)) await removeBoth('asides', id);
    if (!read.kept) removeLocal(program);
  }
}

/** The ids of programs that were erased not long ago. */
export async function erasedIds(): Promise<string[]> {
  return (await marks()).map(({ program }) => program);
}

/** Leaves the marks that programs were erased. */
export async function markErased(programs: readonly string[]): Promise<Written> {
  const left = [...new Set(programs)].map(markOf);
  const done = await written(['asides'], (store) => {
    for (const mark of left) store('asides').put(mark);
  });
  for (const { id } of left) mirror('asides', id);
  return done;
}

async function marks(): Promise<Aside[]> {
  return (await all('asides')).filter(({ id, program }) => id === markId(program));
}

function isOld(when: string): boolean {
  return !(Math.abs(Date.now() - Date.parse(when)) < LONG_ENOUGH);
}
