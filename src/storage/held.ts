import { readKept } from './database.ts';
import { readLocal } from './local.ts';

/** Whether this browser holds a program of this id in either place; `durable`: it has a database for this site. */
export async function findHeld(id: string): Promise<{ held: boolean; durable: boolean }> {
  const there = await readKept(id);
  const durable = there.kind === 'read';
  return { held: readLocal(id).kind === 'text' || (durable && there.kept !== undefined), durable };
}
