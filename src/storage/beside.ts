import { written } from './connection.ts';
import type { Kept, Snapshot, Stores } from './database.ts';
import { mirror, removeBoth } from './mirror.ts';
import { answer } from './requests.ts';
import type { Written } from './written.ts';

// Apart from database.ts: nobody who only types and saves has to wait for this.

/** Removes one program. Its snapshots and what was put aside of it stay. */
export function removeKept(id: string): Promise<Written> {
  return removeBoth('programs', id);
}

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
 * Removes those of some programs that nobody `hasChanged`, with the links of their files, in one go: all of that, or
 * nothing where it can't be done. Gives the ids of those that are gone.
 */
export async function removeUnchanged(
  ids: readonly string[],
  hasChanged: (id: string, kept: Kept | undefined) => boolean,
): Promise<{ written: Written; gone: string[] }> {
  let gone: string[] = [];
  const done = await written(['programs', 'files'], async (store) => {
    gone = [];
    for (const id of ids) {
      if (!hasChanged(id, await answer(store('programs').get(id)))) gone.push(id);
    }
    for (const id of gone) {
      store('programs').delete(id);
      store('files').delete(id);
    }
  });
  if (done.kind !== 'written') gone = [];
  for (const id of gone) mirror('programs', id);
  return { written: done, gone };
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
