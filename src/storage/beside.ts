import { written } from './connection.ts';
import type { Stores } from './database.ts';
import { mirror, removeBoth } from './mirror.ts';
import type { Written } from './written.ts';

// Apart from database.ts: nobody who only types and saves has to wait for this.

/** Keeps a snapshot or an aside. */
export async function keep<Name extends 'snapshots' | 'asides'>(
  name: Name,
  value: Stores[Name],
): Promise<Written> {
  const done = await written([name], (store) => store(name).put(value));
  mirror(name, value.id);
  return done;
}

/** Removes one of those. */
export function drop(name: 'snapshots' | 'asides', id: string): Promise<Written> {
  return removeBoth(name, id);
}
