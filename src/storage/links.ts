import { connected, written } from './connection.ts';
import { type Kept, type LinkedFile, readKept } from './database.ts';
import { answer } from './requests.ts';

/*
 * A link belongs to a program and goes with it: what comes in later under the same id is another program, and its
 * reader has not chosen that file. So each link says for which of the lives under an id it was made.
 */

/** The files of programs whose link this browser does not keep: each lasts as long as the page does. */
const here = new Map<string, LinkedFile>();

/** The life of a program of which nothing is stored yet: what is first stored under its id goes on with it. */
const UNSTORED = 'unstored';

/** What tells one program from another that had its id before: when it was first kept here. */
function lifeOf(kept: Kept | undefined): string {
  return kept ? (kept.begun ?? 'begun before that was noted') : UNSTORED;
}

/** The file a program is kept in step with. `lasts` is false where the browser forgets it with this page. */
export async function linkOf(program: string): Promise<{ link: LinkedFile; lasts: boolean } | undefined> {
  const found = await connected(async (begin) => {
    const transaction = begin(['programs', 'files']);
    const read = <Value>(name: string) =>
      answer<Value | undefined>(transaction.objectStore(name).get(program));
    const [kept, link] = await Promise.all([read<Kept>('programs'), read<LinkedFile>('files')]);
    return { life: lifeOf(kept), link };
  }).catch(() => undefined);
  const passing = here.get(program);
  const link = passing ?? found?.link;
  if (!link) return undefined;
  const lasts = !passing;
  if (!found || link.life === found.life) return { link, lasts };
  if (link.life !== undefined && link.life !== UNSTORED) {
    await dropLink(program);
    return undefined;
  }
  // Of a link that an earlier build has made nobody knows for whom: it begins with nothing in common.
  const common = link.life === UNSTORED ? {} : { text: '', writing: '' };
  const taken = { ...link, ...common, life: found.life };
  await keepLink(taken);
  return { link: taken, lasts };
}

/** Begins to keep a program in step with a file. `text` is what both are known to have in common. */
export async function beginLink(id: string, handle: FileSystemFileHandle, text: string): Promise<void> {
  const read = await readKept(id);
  const life = lifeOf(read.kind === 'read' ? read.kept : undefined);
  await keepLink({ id, handle, text, writing: '', life });
}

/** Remembers which file a program is kept in step with, and what it says; unless that program is gone by now. */
export async function keepLink(link: LinkedFile): Promise<void> {
  const { kind } = await written(['programs', 'files'], async (store) => {
    const life = lifeOf(await answer(store('programs').get(link.id)));
    if (link.life === life || link.life === UNSTORED) store('files').put({ ...link, life });
  });
  if (kind === 'written') here.delete(link.id);
  else here.set(link.id, link);
}

/** Forgets a program's file, which stays as it is. */
export async function dropLink(program: string): Promise<void> {
  here.delete(program);
  await written(['files'], (store) => store('files').delete(program));
}

/** Notes what was merged into a program: should its file say that, it need not be merged again. */
export async function noteTaken(program: string, taken: string): Promise<void> {
  const found = await linkOf(program);
  if (found) await keepLink({ ...found.link, taken });
}
