import { closeDatabase, NAME, PATIENCE } from './connection.ts';
import { PREFIX } from './keys.ts';
import { answer, inTime } from './requests.ts';
import { refused, type Written } from './written.ts';

/**
 * Removes the whole database. Other tabs let go of it when they are asked to. `none`: this browser would never
 * open one for this site, so that there is nothing to remove. `refused`: it may still be there.
 */
export async function eraseDatabase(): Promise<'erased' | 'none' | 'refused'> {
  const had = await closeDatabase();
  try {
    await inTime(answer(indexedDB.deleteDatabase(NAME)), PATIENCE);
    return 'erased';
  } catch (error) {
    const unanswered = error instanceof DOMException && error.name === 'TimeoutError';
    return had || unanswered ? 'refused' : 'none';
  }
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
