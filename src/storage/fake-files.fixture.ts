import { storageFactory } from 'opfs-mock';

/** The private files of a browser for tests, and the locks by which its tabs take turns at them. */
export class FakeFiles {
  /**
   * `absent`: this browser has none, which is so unless a test says otherwise: a page that an earlier test left would
   * copy what it holds into those of the next. `refused`: the page may not have any. `full`: there is no room.
   */
  state: 'works' | 'absent' | 'refused' | 'full' = 'absent';
  #storage = storageFactory();
  #locks = new Map<string, Promise<unknown>>();

  /** Takes the place of what a page finds in its window. */
  constructor() {
    const request = (name: string, _: LockOptions, work: () => Promise<unknown>) => this.#inTurn(name, work);
    const place = (name: string, get: () => unknown) =>
      Object.defineProperty(navigator, name, { configurable: true, get });
    place('locks', () => (this.state === 'absent' ? undefined : { request }));
    place('storage', () =>
      this.state === 'absent' ? undefined : { getDirectory: () => this.getDirectory() },
    );
  }

  /** Removes all files, as clearing site data does. */
  clear(): void {
    this.#storage = storageFactory();
  }

  /** What pages find as the root of their files. */
  async getDirectory(): Promise<FileSystemDirectoryHandle> {
    if (this.state === 'refused') throw new DOMException('refused', 'SecurityError');
    const root = await this.#storage.getDirectory();
    return this.state === 'full' ? full(root) : root;
  }

  #inTurn(name: string, work: () => Promise<unknown>): Promise<unknown> {
    const done = (this.#locks.get(name) ?? Promise.resolve()).then(work);
    this.#locks.set(
      name,
      done.catch(() => {}),
    );
    return done;
  }
}

/** A folder in which nothing can be made. */
function full(folder: FileSystemDirectoryHandle): FileSystemDirectoryHandle {
  const refuse = async (name: string, options?: { create?: boolean }) => {
    if (options?.create) throw new DOMException('full', 'QuotaExceededError');
    return full(await folder.getDirectoryHandle(name));
  };
  return Object.assign(Object.create(folder), { getDirectoryHandle: refuse, getFileHandle: refuse });
}
