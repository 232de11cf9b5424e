import { written } from './connection.ts';
import { markId, type Stores } from './database.ts';
import { mirror, removeBoth } from './mirror.ts';
import { answer } from './requests.ts';
import type { Written } from './written.ts';

// Apart from database.ts: nobody who only types and saves has to wait for this.

/** Keeps a snapshot or an aside; `blocked` as well where its program was erased, of which nothing is kept. */
export async function keep<Name extends 'snapshots' | 'asides'>(
  name: Name,
  value: Stores[Name],
): Promise<Written> {
  let erased = false;
  const done = await written([...new Set([name, 'programs', 'asides'] as const)], async (store) => {
    const kept = await answer(store('programs').count(value.program));
    const marks = await answer(store('asides').count(markId(value.program)));
    erased = kept === 0 && marks > 0;
    if (!erased) store(name).put(value);
  });
  if (erased) return { kind: 'blocked' };
  mirror(name, value.id);
  return done;
}

/** Removes one of those. */
export function drop(name: 'snapshots' | 'asides', id: string): Promise<Written> {
  return removeBoth(name, id);
}
