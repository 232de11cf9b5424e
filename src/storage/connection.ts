import { SITE } from './keys.ts';
import { attempt } from './local.ts';
import { answer, complete, inTime } from './requests.ts';
import { refused, type Written } from './written.ts';

export const NAME = SITE;
const VERSION = 1;
/** A browser that has not opened its database by now, in milliseconds, is taken as one that has none. */
export const PATIENCE = 4000;
/** What has not come to its end by now, in milliseconds, has lost its connection, or is held up by a page that can't go on. */
const LONGEST = 10_000;

/** Begins a transaction. */
type Begin = IDBDatabase['transaction'];

let opening: Promise<IDBDatabase> | undefined;
/** What was let go of when the page was last put to sleep. */
let asleep: typeof opening;
/** The connection that this page had last. */
let last: IDBDatabase | undefined;
/** What is under way. */
const running = new Set<IDBTransaction>();

/** The database, opened once, and again after it was let go of. */
function database(): Promise<IDBDatabase> {
  opening ??= inTime(open(), PATIENCE);
  opening.catch(closeDatabase);
  return opening;
}

async function open(): Promise<IDBDatabase> {
  addEventListener('pagehide', sleep);
  const request = indexedDB.open(NAME, VERSION);
  request.onupgradeneeded = () => {
    const make = (name: string) => request.result.createObjectStore(name, { keyPath: 'id' });
    for (const name of ['programs', 'files']) run(make(name).transaction);
    for (const name of ['snapshots', 'asides']) make(name).createIndex('program', 'program');
  };
  const db = await answer(request);
  // A newer build wants to change the database, or another tab to erase it: neither is held up.
  db.onversionchange = () => db.close();
  last = db;
  return db;
}

/** Notes what is under way while it is. */
function run(transaction: IDBTransaction): IDBTransaction {
  running.add(transaction);
  for (const end of ['complete', 'abort']) {
    transaction.addEventListener(end, () => running.delete(transaction));
  }
  return transaction;
}

/**
 * In WebKit a page in the back-forward cache keeps its transactions and can't end them: every page that comes after
 * it would wait for them for ever. What is broken off here is begun anew when the page wakes.
 */
function sleep({ persisted }: PageTransitionEvent): void {
  if (!persisted) return;
  asleep = opening;
  closeDatabase();
}

/**
 * Works with the database; once more with a new connection, since one can be lost without a word, and as often as the
 * page was put to sleep meanwhile.
 */
export async function connected<Value>(work: (begin: Begin) => Promise<Value>, again = true): Promise<Value> {
  const connection = database();
  const db = await connection;
  try {
    return await inTime(
      work((...asked) => run(db.transaction(...asked))),
      LONGEST,
    );
  } catch (error) {
    if (refused(error).kind === 'full') throw error;
    // What is given up must not be done later.
    if (opening === connection) closeDatabase();
    const slept = asleep === connection;
    if (!again && !slept) throw error;
    return connected(work, again && slept);
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
export function closeDatabase(): boolean {
  opening = undefined;
  // What is being committed already comes to its end by itself.
  for (const transaction of running) attempt(() => transaction.abort());
  last?.close();
  return last !== undefined;
}
