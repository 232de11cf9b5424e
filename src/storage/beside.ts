import { written } from './connection.ts';
import { type Aside, all, type Snapshot, type Stores } from './database.ts';
import type { Written } from './written.ts';

// Apart from database.ts: nobody who only types and saves has to wait for this.

/** Removes one program. Its snapshots and what was put aside of it stay. */
export function removeKept(id: string): Promise<Written> {
  return written(['programs'], (store) => store('programs').delete(id));
}

/** Keeps a snapshot, an aside or which file a program is in step with. */
export function keep<Name extends 'snapshots' | 'asides' | 'files'>(
  name: Name,
  value: Stores[Name],
): Promise<Written> {
  return written([name], (store) => store(name).put(value));
}

/** Removes one of those. */
export function drop(name: 'snapshots' | 'asides' | 'files', id: string): Promise<Written> {
  return written([name], (store) => store(name).delete(id));
}

/** The snapshots of a program, or of all, oldest first. */
export async function snapshotsOf(program?: string): Promise<Snapshot[]> {
  return (await all('snapshots', program)).sort((one, other) => one.taken.localeCompare(other.taken));
}

/** What was put aside of a program, oldest first. */
export async function asidesOf(program: string): Promise<Aside[]> {
  return (await all('asides', program)).sort((one, other) => one.when.localeCompare(other.when));
}
