import { forceCloseDatabase, IDBFactory, IDBObjectStore } from 'fake-indexeddb';

/** The part of fake-indexeddb's transactions by which a request can be made to fail as a full disk makes it. */
type Requests = { _execRequestAsync: (task: { source: unknown; operation: () => never }) => IDBRequest };

let current: FakeDatabase | undefined;

const put = IDBObjectStore.prototype.put;
IDBObjectStore.prototype.put = function (...args) {
  const failure = current?.putsFail;
  if (!failure) return put.apply(this, args);
  const operation = () => {
    throw new DOMException('refused', failure);
  };
  return (this.transaction as unknown as Requests)._execRequestAsync({ source: this, operation });
};

/** The IndexedDB of a browser for tests, with what can go wrong with one. */
export class FakeDatabase {
  /**
   * What opening comes to. `absent`: this browser has no IndexedDB. `denied`: the page may not open one.
   * `refused`: the browser tries and can't. `silent`: it never answers.
   */
  opening: 'works' | 'absent' | 'denied' | 'refused' | 'silent' = 'works';
  /** What every put fails with: `QuotaExceededError`, or any other name of an error. */
  putsFail: string | undefined;
  /** Whether the browser says nothing of a connection that is lost, as some do. */
  losesSilently = false;
  #factory = new IDBFactory();
  #connections: IDBDatabase[] = [];

  /** Takes the place of what a page finds in its window. */
  constructor() {
    current = this;
    const page = {
      open: (name: string, version?: number) => this.#open(name, version),
      deleteDatabase: (name: string) => this.#reach((factory) => factory.deleteDatabase(name)),
    };
    Object.defineProperty(globalThis, 'indexedDB', {
      configurable: true,
      get: () => (this.opening === 'absent' ? undefined : page),
    });
  }

  /** Closes every connection as a browser does that has lost its disk; what is stored stays. */
  lose(): void {
    for (const connection of this.#connections.splice(0)) {
      if (this.losesSilently) connection.close();
      else forceCloseDatabase(connection as unknown as Parameters<typeof forceCloseDatabase>[0]);
    }
  }

  /** Removes everything under the pages that have it open, as clearing site data does. */
  clear(): void {
    this.lose();
    this.#factory = new IDBFactory();
  }

  #open(name: string, version: number | undefined): IDBOpenDBRequest {
    const request = this.#reach((factory) => factory.open(name, version));
    request.addEventListener('success', () => this.#connections.push(request.result));
    return request;
  }

  #reach(ask: (factory: IDBFactory) => IDBOpenDBRequest): IDBOpenDBRequest {
    if (this.opening === 'denied') throw new DOMException('denied', 'SecurityError');
    if (this.opening === 'silent') return new EventTarget() as IDBOpenDBRequest;
    if (this.opening === 'works') return ask(this.#factory);
    const request = new EventTarget() as IDBOpenDBRequest;
    Object.assign(request, { error: new DOMException('no disk', 'UnknownError') });
    setImmediate(() => request.onerror?.(new Event('error')));
    return request;
  }
}
