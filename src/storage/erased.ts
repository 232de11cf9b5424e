import { written } from './connection.ts';
import { type Aside, all, markId, readKept } from './database.ts';
import { removeLocal } from './local.ts';
import { markOf, mirror, mirroredMarks, removeBoth } from './mirror.ts';
import type { Written } from './written.ts';

/*
 * A browser that loses its power may forget that something was removed from localStorage in its last half minute. The
 * database forgets nothing, and has a mark for each program that was erased, which says nothing of it but its id. The
 * mark stays where a page saves the program again: what localStorage may say of it can be from before.
 */

/** So many marks are kept. Half a minute would do, and no clock can be trusted to tell it. */
const MOST_MARKS = 200;

/** Discards what localStorage has of programs that were erased, and lets go of marks that are no longer needed. */
export async function discardErased(): Promise<void> {
  const found = await marks();
  const old = new Set(found.toSorted(byTime).slice(0, -MOST_MARKS));
  for (const mark of found) {
    const read = await readKept(mark.program);
    if (read.kind === 'blocked') return;
    if (old.has(mark)) await removeBoth('asides', mark.id);
    if (!read.kept) removeLocal(mark.program);
  }
}

function byTime(one: Aside, other: Aside): number {
  return one.when.localeCompare(other.when);
}

/** Whether a program was erased not long ago, also where it was saved again since. */
export async function wasErased(program: string): Promise<boolean> {
  return (await erasedIds()).includes(program);
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

/** The marks in the database; and in the mirror, for an erasure that was broken off before it left them there. */
async function marks(): Promise<Aside[]> {
  const there = (await all('asides')).filter(({ id, program }) => id === markId(program));
  const known = new Set(there.map(({ id }) => id));
  return [...there, ...(await mirroredMarks()).filter(({ id }) => !known.has(id))];
}
