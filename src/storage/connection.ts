import { attempt } from './local.ts';
import { answer, complete, inTime } from './requests.ts';
import { refused, type Written } from './written.ts';

export const NAME = 'unstall';
const VERSION = 1;
/** A browser that has not opened its database by now, in milliseconds, is taken as one that has none. */
export const PATIENCE = 4000;
/** What has not come to its end by now has lost its connection, or is held up by a page that can't go on. */
const LONGEST = 10_000;

/** Begins a transaction. */
type Begin = IDBDatabase['transaction'];

let opening: Promise<IDBDatabase> | undefined;
/** Whether this page has ever had the database open. */
let had = false;
/** What is under way. */
const running = new Set<IDBTransaction>();

/** The database, opened once, and again after it was let go of. */
function database(): Promise<IDBDatabase> {
  opening ??= inTime(open(), PATIENCE);
  opening.catch(forget);
  return opening;
}

async function open(): Promise<IDBDatabase> {
  addEventListener('pagehide', sleep);
  const request = indexedDB.open(NAME, VERSION);
  request.onupgradeneeded = () => {
    const make = (name: string) => request.result.createObjectStore(name, { keyPath: 'id' });
    for (const name of ['programs', 'files']) make(name);
    for (const name of ['snapshots', 'asides']) make(name).createIndex('program', 'program');
    if (request.transaction) run(request.transaction);
  };
  const db = await answer(request);
  had = true;
  // A newer build wants to change the database, or another tab to erase it: neither is held up.
  db.onversionchange = () => db.close();
  return db;
}

function forget(): void {
  opening = undefined;
}

/** Notes what is under way while it is. */
function run(transaction: IDBTransaction): IDBTransaction {
  running.add(transaction);
  const over = () => running.delete(transaction);
  transaction.addEventListener('complete', over);
  transaction.addEventListener('abort', over);
  return transaction;
}

/**
 * In WebKit a page in the back-forward cache keeps its transactions and can't end them: every page that comes after
 * it would wait for them for ever. What is broken off here is begun anew when the page wakes.
 */
function sleep({ persisted }: PageTransitionEvent): void {
  if (persisted) void closeDatabase();
}

/**
 * Works with the database; once more with a new connection, since one can be lost without a word, and as often as it
 * was let go of meanwhile.
 */
export async function connected<Value>(work: (begin: Begin) => Promise<Value>, again = true): Promise<Value> {
  const connection = database();
  const db = await connection;
  try {
    return await inTime(work((...asked) => run(db.transaction(...asked))), LONGEST);
  } catch (error) {
    const left = opening !== connection;
    if (refused(error).kind === 'full' || !(again || left)) throw error;
    if (!left) await closeDatabase();
    return connected(work, again && left);
  }
}

/** Changes what the named stores hold in one strict transaction. */
export async function written<Name extends string>(
  names: Name[],
  work: (store: (name: Name) => IDBObjectStore) => unknown,
): Promise<Written> {
  try {
    await connected((begin) => {
      const transaction = begin(names, 'readwrite', { durability: 'strict' });
      return Promise.all([complete(transaction), work((name) => transaction.objectStore(name))]);
    });
    return { kind: 'written' };
  } catch (error) {
    return refused(error);
  }
}

/** Lets go of the database, and breaks off what is under way in it. True where this page has ever had it open. */
export async function closeDatabase(): Promise<boolean> {
  const closing = opening;
  forget();
  // What is being committed already comes to its end by itself.
  for (const transaction of running) attempt(() => transaction.abort());
  (await closing?.catch(() => undefined))?.close();
  return had;
}
