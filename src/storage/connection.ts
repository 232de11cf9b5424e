import { answer, complete, inTime } from './requests.ts';
import { refused, type Written } from './written.ts';

export const NAME = 'unstall';
const VERSION = 1;
/** A browser that has not opened its database by now, in milliseconds, is taken as one that has none. */
export const PATIENCE = 4000;

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
    const make = (name: string) => request.result.createObjectStore(name, { keyPath: 'id' });
    for (const name of ['programs', 'files']) make(name);
    for (const name of ['snapshots', 'asides']) make(name).createIndex('program', 'program');
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
export async function connected<Value>(work: (db: IDBDatabase) => Promise<Value>): Promise<Value> {
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

/** Changes what the named stores hold in one strict transaction. */
export async function written<Name extends string>(
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

/** Lets go of the database. True where this page has ever had it open. */
export async function closeDatabase(): Promise<boolean> {
  const db = await opening?.catch(() => undefined);
  db?.close();
  forget();
  return had;
}
