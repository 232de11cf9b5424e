import { written } from './connection.ts';
import type { Snapshot, Stores } from './database.ts';
import { mirror, removeBoth } from './mirror.ts';
import { answer } from './requests.ts';
import type { Written } from './written.ts';

// Apart from database.ts: nobody who only types and saves has to wait for this.

/** Removes one program. Its snapshots and what was put aside of it stay. */
export function removeKept(id: string): Promise<Written> {
  return removeBoth('programs', id);
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
