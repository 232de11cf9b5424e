import { connected, NAME, PATIENCE, written } from './connection.ts';
import { type Aside, markId, mirrorBy, type Stores } from './database.ts';
import { BEHIND_KEY } from './keys.ts';
import { attempt } from './local.ts';
import { idsIn, readValue, removeFolders, removeValue, writeValue } from './privateFiles.ts';
import { answer, inTime } from './requests.ts';
import { soon } from './soon.ts';
import type { Written } from './written.ts';

/*
 * The mirror: what the database holds once more, a private file each. A browser that is killed may throw its whole
 * database away when it starts again, and the mirror does not lie in it. It is written after the database and only
 * from it, and read only where the database is empty. Nobody waits for it, and where it can't be written it stays
 * behind: it is never what "saved" means.
 */

/** The stores that are mirrored. What is in `files` can't be written as text. */
const MIRRORED = ['programs', 'snapshots', 'asides'] as const;
type Mirrored = (typeof MIRRORED)[number];

/** Held by whoever changes the mirror, in any tab. */
const LOCK = `${NAME}/mirror`;

/** How long nothing has to change before it is copied, and about how long that waits at most, in milliseconds. */
const PAUSE = 150;
const MOST = 1000;

const waiting = new Map<string, { name: Mirrored; id: string }>();
const copying = soon(() => void mirrored(), PAUSE, MOST);
let copied = Promise.resolve();

/**
 * Keeps the mirror in step with the database from now on, and makes up for what it missed before: what it does not
 * have, and what any program came to in a page that was left before it could copy that.
 */
export async function keepMirror(): Promise<void> {
  mirrorBy((program, asides) => {
    mirror('programs', program);
    for (const { id } of asides) mirror('asides', id);
  });
  takeUpNoted();
  try {
    for (const name of MIRRORED) {
      const there = await connected((begin) => answer(begin(name).objectStore(name).getAllKeys()));
      const here = new Set(await idsIn(name));
      for (const id of there.map(String)) if (name === 'programs' || !here.has(id)) wait(name, id);
    }
    void mirrored();
  } catch {
    // Without a database, or without private files, there is nothing to copy or nowhere to copy it to.
  }
}

/** Copies one value of the database soon, or removes the copy of one that is gone. */
export function mirror(name: Mirrored, id: string): void {
  wait(name, id);
  note();
  copying.ask();
}

function wait(name: Mirrored, id: string): void {
  waiting.set(`${name}/${id}`, { name, id });
}

/** Leaves to the next page of this tab what this one is left with before it was copied. */
function note(): void {
  if (waiting.size === 0) attempt(() => sessionStorage.removeItem(BEHIND_KEY));
  else attempt(() => sessionStorage.setItem(BEHIND_KEY, JSON.stringify([...waiting.values()])));
}

/** Takes up what an earlier page has left so. */
function takeUpNoted(): void {
  attempt(() => {
    const noted: { name: Mirrored; id: string }[] = JSON.parse(sessionStorage.getItem(BEHIND_KEY) ?? '[]');
    for (const { name, id } of noted) if (MIRRORED.includes(name)) mirror(name, id);
  });
}

/** Copies at once what waits to be copied. Resolves when that is done. */
export function mirrored(): Promise<void> {
  copied = copied.then(copyWaiting);
  return copied;
}

async function copyWaiting(): Promise<void> {
  for (const [entry, { name, id }] of waiting) {
    waiting.delete(entry);
    await alone(() => copy(name, id)).catch(() => {});
  }
  note();
}

async function copy(name: Mirrored, id: string): Promise<void> {
  const held = () => connected((begin) => answer(begin(name).objectStore(name).get(id)));
  const value = await held();
  if (value !== undefined) await writeValue(name, id, value);
  // Where no lock kept it from that, another tab may have removed the value meanwhile.
  if (value === undefined || (await held()) === undefined) await removeValue(name, id);
}

/**
 * Removes a value from the mirror, and then from the database, while no tab copies it: wherever that is broken off,
 * nothing that was deleted is left to be restored. What could not be removed, or was copied once more, is looked at again.
 */
export function removeBoth(name: Mirrored, id: string): Promise<Written> {
  return alone(async () => {
    await removeValue(name, id).catch(() => {});
    const done = await written([name], (store) => store(name).delete(id));
    mirror(name, id);
    return done;
  });
}

/** The mark that a program was erased, which says no more of it than that. */
export function markOf(program: string): Aside {
  return { id: markId(program), program, when: new Date().toISOString(), what: { kind: 'erased' } };
}

/**
 * Removes programs by `removal`, which may leave some of them, and before that what the mirror has of them: wherever
 * that is broken off, nothing that was deleted is left to be restored. The states that were kept of them are in the
 * mirror by then: they are all that is left.
 */
export async function removeMirrored<Outcome>(
  ids: readonly string[],
  removal: () => Promise<Outcome>,
): Promise<Outcome> {
  await mirrored();
  return alone(async () => {
    for (const id of ids) await removeValue('programs', id).catch(() => {});
    const outcome = await removal();
    for (const id of ids) mirror('programs', id);
    return outcome;
  });
}

/**
 * Removes all of the mirror, and then by `removal` the database. Between the two the mirror has nothing but marks that
 * these programs were erased: wherever that is broken off, a mark is left. `refused`: the mirror is still there, and
 * `removal` was not begun.
 */
export async function eraseBoth<Outcome>(
  ids: readonly string[],
  removal: () => Promise<Outcome>,
): Promise<Outcome | 'refused'> {
  // A folder is not removed while a file of it is written; without locks this page may be doing so itself.
  await inTime(mirrored(), PATIENCE).catch(() => {});
  const outcome = await alone(async () => {
    if (!(await removeFolders())) return 'refused';
    const marks = ids.map(markOf);
    // Where there are no private files, or no room for any, the marks in the database are all there is.
    await Promise.allSettled(marks.map((mark) => writeValue('asides', mark.id, mark)));
    return removal();
  });
  // What another tab that no lock kept from it has copied between the two; a mark stays, whatever the database took.
  for (const name of MIRRORED)
    for (const id of await idsIn(name).catch(() => [])) if (!id.startsWith(markId(''))) wait(name, id);
  await inTime(mirrored(), PATIENCE).catch(() => {});
  return outcome;
}

/**
 * Puts what is mirrored into a database that holds no program at all, whole or not at all, with a word to the reader
 * of each program. True where programs were put there; rejects where they should have been and could not.
 */
export async function restoreMirrored(): Promise<boolean> {
  const held = await Promise.all(MIRRORED.map(countIn));
  if (held[0]) return false;
  const [programs = [], snapshots = [], asides = []] = await Promise.all(MIRRORED.map(valuesIn));
  // Without programs there may be earlier states of those that were deleted, and marks of what was erased.
  if (programs.length === 0 && (held.some(Boolean) || snapshots.length + asides.length === 0)) return false;
  let restored = false;
  const { kind } = await written([...MIRRORED], async (store) => {
    // Another tab may have been quicker.
    if ((await answer(store('programs').count())) > 0) return;
    for (const value of programs) store('programs').put(value);
    for (const value of snapshots) store('snapshots').put(value);
    for (const value of [...asides, ...programs.map(wordOf)]) store('asides').put(value);
    restored = programs.length > 0;
  });
  if (kind !== 'written') throw new Error(`What the browser had lost could not be restored: ${kind}.`);
  return restored;
}

function countIn(name: Mirrored): Promise<number> {
  return connected((begin) => answer(begin(name).objectStore(name).count()));
}

function wordOf({ id: program }: { id: string }): Aside {
  // Of one program it need not be said twice.
  return { id: `restored-${program}`, program, when: new Date().toISOString(), what: { kind: 'restored' } };
}

/** The marks of what was erased that the mirror has; none where it can't be read. */
export async function mirroredMarks(): Promise<Aside[]> {
  const ids = await idsIn('asides').catch(() => []);
  const marks = ids.filter((id) => id.startsWith(markId('')));
  const values = await Promise.all(marks.map((id) => readValue('asides', id).catch(() => undefined)));
  return values.filter((value): value is Aside => isWhole(value));
}

/** What the mirror has of one store. A file that is not whole is left out. */
async function valuesIn<Name extends Mirrored>(name: Name): Promise<Stores[Name][]> {
  const values = await Promise.all(
    (await idsIn(name)).map((id) => readValue(name, id).catch(() => undefined)),
  );
  return values.filter((value): value is Stores[Name] => isWhole(value));
}

function isWhole(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'id' in value;
}

/** Does `work` while no other tab changes the mirror; or without that, where none can be kept from it in good time. */
async function alone<Value>(work: () => Promise<Value>): Promise<Value> {
  let begun = false;
  const begin = () => {
    begun = true;
    return work();
  };
  try {
    return await navigator.locks.request(LOCK, { signal: AbortSignal.timeout(PATIENCE) }, begin);
  } catch (error) {
    if (begun) throw error;
    return work();
  }
}
