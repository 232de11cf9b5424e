import { written } from './connection.ts';
import type { Stores } from './database.ts';
import { mirror, removeBoth } from './mirror.ts';
import type { Written } from './written.ts';

// Apart from database.ts: nobody who only types and saves has to wait for this.

/** Removes one program. Its snapshots and what was put aside of it stay. */
export function removeKept(id: string): Promise<Written> {
  return removeBoth('programs', id, () => remove('programs', id));
}

/** Keeps a snapshot, an aside or which file a program is in step with. */
export async function keep<Name extends 'snapshots' | 'asides' | 'files'>(
  name: Name,
  value: Stores[Name],
): Promise<Written> {
  const done = await written([name], (store) => store(name).put(value));
  if (name !== 'files') mirror(name, value.id);
  return done;
}

/** Removes one of those. */
export function drop(name: 'snapshots' | 'asides' | 'files', id: string): Promise<Written> {
  return name === 'files' ? remove(name, id) : removeBoth(name, id, () => remove(name, id));
}

function remove(name: keyof Stores, id: string): Promise<Written> {
  return written([name], (store) => store(name).delete(id));
}
