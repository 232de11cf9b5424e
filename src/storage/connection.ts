import { attempt } from './local.ts';
import { answer, complete, inTime } from './requests.ts';
import { refused, type Written } from './written.ts';

export const NAME = 'unstall';
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
/** What is under way: the transactions of each piece of work. */
const running = new Set<IDBTransaction[]>();

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
    for (const name of ['programs', 'files']) running.add([make(name).transaction]);
    for (const name of ['snapshots', 'asides']) make(name).createIndex('program', 'program');
  };
  const db = await answer(request);
  // A newer build wants to change the database, or another tab to erase it: neither is held up.
  db.onversionchange = () => db.close();
  last = db;
  return db;
}

/** Breaks off what is under way; what is being committed already comes to its end by itself. */
function breakOff(transactions: readonly IDBTransaction[]): void {
  for (const transaction of transactions) attempt(() => transaction.abort());
}

/**
 * In WebKit a page in the back-forward cache keeps its transactions and can't end them: every page that comes after
 * it would wait for them for ever. What is broken off here is begun anew when the page wakes.
 */
function sleep({ persisted }: PageTransitionEvent): void {
  if (!persisted) return;
  asleep = opening;
  running.forEach(breakOff);
  closeDatabase();
}

/**
 * Works with the database; once more with a new connection, since one can be lost without a word, and as often as the
 * page was put to sleep meanwhile.
 */
export async function connected<Value>(work: (begin: Begin) => Promise<Value>, again = true): Promise<Value> {
  const connection = database();
  const db = await connection;
  const mine: IDBTransaction[] = [];
  running.add(mine);
  const begin: Begin = (...asked) => {
    const transaction = db.transaction(...asked);
    mine.push(transaction);
    return transaction;
  };
  try {
    return await inTime(work(begin), LONGEST);
  } catch (error) {
    // What is given up must not be done later.
    breakOff(mine);
    if (refused(error).kind === 'full') throw error;
    if (opening === connection) closeDatabase();
    const slept = asleep === connection;
    if (!again && !slept) throw error;
    return connected(work, again && slept);
  } finally {
    running.delete(mine);
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

/** Lets go of the database. True where this page has ever had it open. */
export function closeDatabase(): boolean {
  opening = undefined;
  last?.close();
  return last !== undefined;
}
