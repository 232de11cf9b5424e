import { IDBDatabase, IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import type { Clock, Owner } from './clock.ts';
import { Room } from './room.ts';

/** The part of fake-indexeddb's transactions by which a request can be made to fail as a full disk makes it. */
type Requests = { _execRequestAsync: (task: { source: unknown; operation: () => never }) => IDBRequest };

/** What is under way in a transaction: for whom, and how large it makes what it changes. */
type Work = { page: Owner; databases: Databases; changes: Map<string, number> };
const works = new WeakMap<object, Work>();

/** A page that is gone asks for nothing any more; what it has asked for before may still be done. */
function ask(store: IDBObjectStore, name: string, first: unknown, again: () => IDBRequest): IDBRequest {
  const work = works.get(store.transaction);
  if (!work) return again();
  const { databases, changes, page } = work;
  databases.clock.acts += 1;
  if (page.state === 'gone') throw new DOMException('The page is gone.', 'InvalidStateError');
  if (name === 'delete') changes.set(`${store.name} ${String(first)}`, 0);
  if (name === 'put')
    changes.set(`${store.name} ${(first as { id: string }).id}`, JSON.stringify(first).length);
  if (name !== 'put' || databases.room.takes(changes)) return again();
  const operation = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  return (store.transaction as unknown as Requests)._execRequestAsync({ source: store, operation });
}

const prototype = IDBObjectStore.prototype as unknown as Record<string, (...args: unknown[]) => IDBRequest>;
for (const name of ['get', 'getAll', 'getAllKeys', 'count', 'put', 'delete', 'index']) {
  const method = prototype[name];
  prototype[name] = function (this: IDBObjectStore, ...args) {
    return ask(this, name, args[0], () => (method as (...args: unknown[]) => IDBRequest).apply(this, args));
  };
}

/** The databases of a browser: what is committed there is on the disk. */
export class Databases {
  readonly room = new Room();
  readonly clock: Clock;
  #factory = new IDBFactory();
  #open = new Map<IDBDatabase, Owner>();
  #running = new Map<IDBTransaction, Owner>();

  constructor(clock: Clock) {
    this.clock = clock;
  }

  /** What a page finds as `indexedDB`. */
  for(page: Owner): Pick<IDBFactory, 'open' | 'deleteDatabase'> {
    const check = () => {
      this.clock.acts += 1;
      if (page.state === 'gone') throw new DOMException('The page is gone.', 'InvalidStateError');
    };
    return {
      open: (name, version) => {
        check();
        const request = this.#factory.open(name, version);
        request.addEventListener('success', () => this.#take(request.result, page));
        return request;
      },
      deleteDatabase: (name) => {
        check();
        const request = this.#factory.deleteDatabase(name);
        request.addEventListener('success', () => this.room.clear());
        return request;
      },
    };
  }

  /** A page is gone: of what it was changing, `keeps` says for each transaction whether it gets through. */
  leave(page: Owner, keeps: () => boolean): void {
    for (const [transaction, owner] of this.#running) {
      if (owner !== page || keeps()) continue;
      try {
        transaction.abort();
      } catch {
        // It was over already.
      }
    }
    for (const [connection, owner] of this.#open) {
      if (owner !== page) continue;
      connection.close();
      this.#open.delete(connection);
    }
  }

  /** Loses everything, as a browser may that was killed. */
  lose(): void {
    this.#factory = new IDBFactory();
    this.room.clear();
  }

  /** All that is in all stores, by the name of the store. */
  async contents(): Promise<Map<string, { id: string }[]>> {
    const found = new Map<string, { id: string }[]>();
    for (const { name = '' } of await this.#factory.databases()) {
      const db = await answer(this.#factory.open(name));
      for (const store of db.objectStoreNames) {
        found.set(store, await answer(db.transaction(store).objectStore(store).getAll()));
      }
      db.close();
    }
    return found;
  }

  #take(connection: IDBDatabase, page: Owner): void {
    if (page.state === 'gone') {
      connection.close();
      return;
    }
    this.#open.set(connection, page);
    const begin = IDBDatabase.prototype.transaction;
    connection.transaction = (...args: Parameters<IDBDatabase['transaction']>) => {
      const transaction = begin.apply(connection, args as never) as unknown as IDBTransaction;
      const changes = new Map<string, number>();
      works.set(transaction, { page, databases: this, changes });
      this.#running.set(transaction, page);
      const end = () => {
        this.clock.acts += 1;
        this.#running.delete(transaction);
      };
      transaction.addEventListener('complete', () => {
        this.room.put(changes);
        end();
      });
      transaction.addEventListener('abort', end);
      return transaction as never;
    };
  }
}

function answer<Value>(request: { result: Value } & object): Promise<Value> {
  const asked = request as unknown as IDBRequest<Value>;
  return new Promise((resolve, reject) => {
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
}
