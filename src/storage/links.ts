import { connected, written } from './connection.ts';
import type { LinkedFile } from './database.ts';
import { answer } from './requests.ts';

/** The files of programs whose link this browser does not keep: each lasts as long as the page does. */
const here = new Map<string, LinkedFile>();

/** The file a program is kept in step with. `lasts` is false where the browser forgets it with this page. */
export async function linkOf(program: string): Promise<{ link: LinkedFile; lasts: boolean } | undefined> {
  const passing = here.get(program);
  if (passing) return { link: passing, lasts: false };
  const link = await connected((db) =>
    answer<LinkedFile | undefined>(db.transaction('files').objectStore('files').get(program)),
  ).catch(() => undefined);
  return link && { link, lasts: true };
}

/** Remembers which file a program is kept in step with, and what it says. */
export async function keepLink(link: LinkedFile): Promise<void> {
  const { kind } = await written(['files'], (store) => store('files').put(link));
  if (kind === 'written') here.delete(link.id);
  else here.set(link.id, link);
}

/** Forgets a program's file, which stays as it is. */
export async function dropLink(program: string): Promise<void> {
  here.delete(program);
  await written(['files'], (store) => store('files').delete(program));
}
