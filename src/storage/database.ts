import { answer, complete, inTime } from './requests.ts';
import { refused, type Written } from './written.ts';

/** One program as it is kept. Its text is the plan's JSON as it is exported, unknown fields and all. */
export type Kept = {
  id: string;
  text: string;
  /** The stamp of this state: changes with every commit, and tells a tab whether it has seen this one. */
  saved: string;
  /** When a copy was last taken out of this browser, ISO 8601; blank for never. */
  copied: string;
  /** The revision that was copied then. */
  copiedRevision: number;
  archived: boolean;
};

/** An earlier state of a program. */
export type Snapshot = {
  id: string;
  program: string;
  /** ISO 8601. */
  taken: string;
  why: SnapshotReason;
  text: string;
};
/** Taken by hand, with a name; or by itself before something that changes much, or of what could not be merged. */
export type SnapshotReason =
  | { kind: 'named'; name: string }
  | { kind: 'before'; act: 'import' | 'merge' | 'restore' | 'delete' | 'migration' }
  | { kind: 'shared' }
  | { kind: 'stray' };

/** What was typed in one tab and overruled by another, or text that could not be read: kept, and offered. */
export type Aside = {
  id: string;
  program: string;
  when: string;
  what:
    { kind: 'overruled'; path: string[]; value: unknown } | { kind: 'unreadable'; text: string; why: string };
};

/** What lies in each store; each value has an `id`, and all but programs the id of theirs in `program`. */
type Stores = { programs: Kept; snapshots: Snapshot; asides: Aside };

const NAME = 'unstall';
const VERSION = 1;
/** A browser that has not opened its database by now, in milliseconds, is taken as one that has none. */
const PATIENCE = 4000;

let opening: Promise<IDBDatabase> | undefined;
/** Whether this page has ever had the database open. */
let had = false;

/** The database, opened once, and again after the browser has closed it (site data cleared, disk gone). */
function database(): Promise<IDBDatabase> {
  opening ??= inTime(open(), PATIENCE);
  opening.catch(forget);
  return opening;
}

async function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(NAME, VERSION);
  request.onupgradeneeded = () => {
    request.result.createObjectStore('programs', { keyPath: 'id' });
    for (const name of ['snapshots', 'asides']) {
      request.result.createObjectStore(name, { keyPath: 'id' }).createIndex('program', 'program');
    }
  };
  const db = await answer(request);
  had = true;
  db.onclose = forget;
  // A newer build wants to change the database, or another tab to erase it: neither is held up.
  db.onversionchange = () => {
    db.close();
    forget();
  };
  return db;
}

function forget(): void {
  opening = undefined;
}

/** Works with the database; once more with a new connection, since one can be lost without a word. */
async function connected<Value>(work: (db: IDBDatabase) => Promise<Value>): Promise<Value> {
  const db = await database();
  try {
    return await work(db);
  } catch (error) {
    if (refused(error).kind === 'full') throw error;
    db.close();
    forget();
    return work(await database());
  }
}

async function all<Name extends keyof Stores>(name: Name, program?: string): Promise<Stores[Name][]> {
  try {
    return await connected((db) => {
      const store = db.transaction(name).objectStore(name);
      return answer(program === undefined ? store.getAll() : store.index('program').getAll(program));
    });
  } catch {
    return [];
  }
}

/** Reads one program; `blocked` where there is no database for this site. */
export async function readKept(
  id: string | undefined,
): Promise<{ kind: 'read'; kept: Kept | undefined } | { kind: 'blocked' }> {
  try {
    return await connected(async (db) => ({
      kind: 'read',
      kept:
        id === undefined
          ? undefined
          : await answer(db.transaction('programs').objectStore('programs').get(id)),
    }));
  } catch {
    return { kind: 'blocked' };
  }
}

/** All programs. Empty where there is no database. */
export function allKept(): Promise<Kept[]> {
  return all('programs');
}

/**
 * Changes one program in a single strict transaction: no other tab can come between what `next` is shown and
 * what it returns, and what was written has reached the disk. `next` has to be synchronous; undefined leaves
 * everything as it was. Asides are kept in the same transaction.
 */
export function commit(
  id: string,
  next: (kept: Kept | undefined) => { kept: Kept; asides?: readonly Aside[] } | undefined,
): Promise<Written> {
  return written(['programs', 'asides'], async (store) => {
    const changed = next(await answer(store('programs').get(id)));
    if (!changed) return;
    store('programs').put(changed.kept);
    for (const aside of changed.asides ?? []) store('asides').put(aside);
  });
}

/** Removes one program. Its snapshots and what was put aside of it stay. */
export function removeKept(id: string): Promise<Written> {
  return written(['programs'], (store) => store('programs').delete(id));
}

/** Keeps a snapshot or an aside. */
export function keep<Name extends 'snapshots' | 'asides'>(name: Name, value: Stores[Name]): Promise<Written> {
  return written([name], (store) => store(name).put(value));
}

/** Removes one snapshot or aside. */
export function drop(name: 'snapshots' | 'asides', id: string): Promise<Written> {
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

/**
 * Removes the whole database. Other tabs let go of it when they are asked to. `none`: this browser would never
 * open one for this site, so that there is nothing to remove. `refused`: it may still be there.
 */
export async function eraseDatabase(): Promise<'erased' | 'none' | 'refused'> {
  try {
    const db = await opening?.catch(() => undefined);
    db?.close();
    forget();
    await inTime(answer(indexedDB.deleteDatabase(NAME)), PATIENCE);
    return 'erased';
  } catch (error) {
    const unanswered = error instanceof DOMException && error.name === 'TimeoutError';
    return had || unanswered ? 'refused' : 'none';
  }
}

/** Changes what the named stores hold in one strict transaction. */
async function written<Name extends keyof Stores>(
  names: Name[],
  work: (store: (name: Name) => IDBObjectStore) => unknown,
): Promise<Written> {
  try {
    await connected((db) => {
      const transaction = db.transaction(names, 'readwrite', { durability: 'strict' });
      return Promise.all([complete(transaction), work((name) => transaction.objectStore(name))]);
    });
    return { kind: 'written' };
  } catch (error) {
    return refused(error);
  }
}
