import { written } from './connection.ts';
import type { Kept, Snapshot, Stores } from './database.ts';
import { alone, markOf, mirror, removeBoth } from './mirror.ts';
import { removeValue } from './privateFiles.ts';
import { answer } from './requests.ts';
import type { Written } from './written.ts';

// Apart from database.ts: nobody who only types and saves has to wait for this.

/** Adds programs, all of them or none; none where the id of one is `taken`. */
export async function addAll(programs: readonly Kept[]): Promise<Written | { kind: 'taken' }> {
  let taken = false;
  const done = await written(['programs'], async (store) => {
    const there = new Set(await answer(store('programs').getAllKeys()));
    taken = programs.some(({ id }) => there.has(id));
    if (!taken) for (const kept of programs) store('programs').put(kept);
  });
  if (taken) return { kind: 'taken' };
  for (const { id } of programs) mirror('programs', id);
  return done;
}

/**
 * Removes those of some programs that nobody `hasChanged`, with the links of their files, in one go, and leaves the
 * mark of that. Gives the ids of those that are gone; why not, where nothing could be removed.
 */
export async function removeUnchanged(
  ids: readonly string[],
  hasChanged: (id: string, kept: Kept | undefined) => boolean,
): Promise<{ kind: 'removed'; gone: string[] } | Exclude<Written, { kind: 'written' }>> {
  let gone: string[] = [];
  const removed = (marked: boolean) =>
    written(['programs', 'files', 'asides'], async (store) => {
      gone = [];
      for (const id of ids) if (!hasChanged(id, await answer(store('programs').get(id)))) gone.push(id);
      for (const id of gone) {
        store('programs').delete(id);
        store('files').delete(id);
        if (marked) store('asides').put(markOf(id));
      }
    });
  return alone(async () => {
    // The mirror first: what it has of a database without programs is put back.
    for (const id of ids) await removeValue('programs', id).catch(() => {});
    let done = await removed(true);
    // Where there is no room for as much as a mark, room is what removing makes.
    if (done.kind === 'full') done = await removed(false);
    // What stays is copied again, and what could not be removed from the mirror is tried once more.
    for (const id of ids) mirror('programs', id);
    return done.kind === 'written' ? { kind: 'removed', gone } : done;
  });
}

/** Keeps a snapshot or an aside. */
export async function keep<Name extends 'snapshots' | 'asides'>(
  name: Name,
  value: Stores[Name],
): Promise<Written> {
  const done = await written([name], (store) => store(name).put(value));
  mirror(name, value.id);
  return done;
}

/** Keeps a snapshot as the newest of its program, whatever the clock says. */
export async function keepNewest(snapshot: Omit<Snapshot, 'order'>): Promise<Written> {
  const done = await written(['snapshots'], async (store) => {
    const others: Snapshot[] = await answer(store('snapshots').index('program').getAll(snapshot.program));
    const order = others.reduce((most, other) => Math.max(most, other.order ?? 0), 0) + 1;
    store('snapshots').put({ ...snapshot, order } satisfies Snapshot);
  });
  mirror('snapshots', snapshot.id);
  return done;
}

/** Removes one of those. */
export function drop(name: 'snapshots' | 'asides', id: string): Promise<Written> {
  return removeBoth(name, id);
}
