import { closeDatabase, NAME, PATIENCE, written } from './connection.ts';
import { type Aside, markId } from './database.ts';
import { markErased } from './erased.ts';
import { PREFIX } from './keys.ts';
import { markOf } from './mirror.ts';
import { answer, inTime } from './requests.ts';
import { refused, type Written } from './written.ts';

/**
 * Empties the database, and leaves the marks that these programs were erased: at once, so that wherever this is broken
 * off, nothing comes back from localStorage. One that can't be opened is removed as a whole; other tabs let go of it
 * when they are asked to. `none`: this browser would never open one for this site, so that there is nothing to remove.
 * `refused`: it may still be there.
 */
export async function eraseDatabase(programs: readonly string[]): Promise<'erased' | 'none' | 'refused'> {
  if ((await emptied(programs)).kind === 'written') return 'erased';
  const had = closeDatabase();
  try {
    await inTime(answer(indexedDB.deleteDatabase(NAME)), PATIENCE);
  } catch (error) {
    const unanswered = error instanceof DOMException && error.name === 'TimeoutError';
    return had || unanswered ? 'refused' : 'none';
  }
  await markErased(programs);
  return 'erased';
}

/** What is emptied as a whole; of what was put aside, marks may stay. */
const WHOLE = ['programs', 'files', 'snapshots'] as const;

async function emptied(programs: readonly string[]): Promise<Written> {
  const marks = programs.map(markOf);
  const done = await written([...WHOLE, 'asides'], (store) => {
    for (const name of [...WHOLE, 'asides'] as const) store(name).clear();
    for (const mark of marks) store('asides').put(mark);
  });
  if (done.kind !== 'full') return done;
  // Where there is no room for as much as a mark, room is what removing makes; the marks that are there stay.
  const made = await written([...WHOLE, 'asides'], async (store) => {
    for (const name of WHOLE) store(name).clear();
    const asides: Aside[] = await answer(store('asides').getAll());
    for (const { id, program } of asides) if (id !== markId(program)) store('asides').delete(id);
  });
  if (made.kind === 'written') await markErased(programs);
  return made;
}

/** Removes everything this site has in localStorage and sessionStorage. */
export function eraseLocal(): Written {
  const erased = clear(() => localStorage);
  clear(() => sessionStorage);
  return erased;
}

function clear(storage: () => Storage): Written {
  try {
    const held = storage();
    for (const key of Object.keys(held)) if (key.startsWith(PREFIX)) held.removeItem(key);
    return { kind: 'written' };
  } catch (error) {
    return refused(error);
  }
}
