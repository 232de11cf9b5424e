import { connected } from './connection.ts';
import { markId, readKept } from './database.ts';
import { readLocal } from './local.ts';
import { answer } from './requests.ts';

/**
 * Whether this browser holds a program of this id in either place; `durable`: it has a database for this site. `free`:
 * nothing has the id, nor had it and can be brought back or may come back by itself.
 */
export async function findHeld(id: string): Promise<{ held: boolean; durable: boolean; free: boolean }> {
  const there = await readKept(id);
  const durable = there.kind === 'read';
  const held = readLocal(id).kind === 'text' || (durable && there.kept !== undefined);
  return { held, durable, free: !held && !(durable && (await isRemembered(id))) };
}

/** Whether there are earlier states of a program, or the mark that it was erased. */
function isRemembered(id: string): Promise<boolean> {
  return connected(async (begin) => {
    const transaction = begin(['snapshots', 'asides']);
    const snapshots = await answer(transaction.objectStore('snapshots').index('program').count(id));
    return snapshots > 0 || (await answer(transaction.objectStore('asides').count(markId(id)))) > 0;
  });
}
