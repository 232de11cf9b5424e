import { written } from './connection.ts';
import { type Kept, markId, type Snapshot, type Stores } from './database.ts';
import { markOf, mirror, removeBoth, removeMirrored } from './mirror.ts';
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
  const done = await removeMirrored(ids, async () => {
    const first = await removed(true);
    // Where there is no room for as much as a mark, room is what removing makes.
    return first.kind === 'full' ? removed(false) : first;
  });
  if (done.kind !== 'written') return done;
  for (const id of gone) mirror('asides', markId(id));
  return { kind: 'removed', gone };
}

/** Keeps a snapshot or an aside; `blocked` as well where its program was erased, of which nothing is kept. */
export async function keep<Name extends 'snapshots' | 'asides'>(
  name: Name,
  value: Stores[Name],
): Promise<Written> {
  return keepUnlessErased(name, value.program, value.id, async (store) => void store.put(value));
}

/** Keeps a snapshot as the newest of its program, whatever the clock says; `blocked` as `keep` has it. */
export async function keepNewest(snapshot: Omit<Snapshot, 'order'>): Promise<Written> {
  return keepUnlessErased('snapshots', snapshot.program, snapshot.id, async (store) => {
    const others: Snapshot[] = await answer(store.index('program').getAll(snapshot.program));
    const order = others.reduce((most, other) => Math.max(most, other.order ?? 0), 0) + 1;
    store.put({ ...snapshot, order } satisfies Snapshot);
  });
}

async function keepUnlessErased(
  name: 'snapshots' | 'asides',
  program: string,
  id: string,
  put: (store: IDBObjectStore) => Promise<void>,
): Promise<Written> {
  let erased = false;
  const done = await written(['programs', 'asides', 'snapshots'], async (store) => {
    const kept = await answer(store('programs').count(program));
    erased = kept === 0 && (await answer(store('asides').count(markId(program)))) > 0;
    if (!erased) await put(store(name));
  });
  if (erased) return { kind: 'blocked' };
  mirror(name, id);
  return done;
}

/** Removes one of those. */
export function drop(name: 'snapshots' | 'asides', id: string): Promise<Written> {
  return removeBoth(name, id);
}
