import { storageFactory } from 'opfs-mock';
import type { Clock, Owner } from './clock.ts';

type Work = () => Promise<unknown>;

/** What a page that is gone gets to hear. */
const NEVER = new Promise<never>(() => {});

/** The private files of a browser, and the locks by which its pages take turns at them. */
export class PrivateFiles {
  /** Whether nothing more goes in. */
  full = false;
  /** Since when they may lack what they should hold. */
  fullSince = Number.POSITIVE_INFINITY;
  #clock: Clock;
  #storage = storageFactory();
  #locks = new Map<string, Promise<unknown>>();
  #ends = new Map<Owner, () => void>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** What a page finds of `navigator`. */
  for(page: Owner) {
    const gone = new Promise<void>((resolve) => this.#ends.set(page, resolve));
    const request = (name: string, ...rest: [LockOptions, Work] | [Work]) => {
      this.#clock.acts += 1;
      const work = rest.at(-1) as Work;
      const before = this.#locks.get(name) ?? Promise.resolve();
      const done = before.then(() => (page.state === 'gone' ? undefined : Promise.race([work(), gone])));
      const held = done.catch(() => {});
      this.#locks.set(name, held);
      return done.then((value) => (page.state === 'gone' ? NEVER : value));
    };
    const getDirectory = async () => {
      this.#clock.acts += 1;
      if (page.state === 'gone') return NEVER;
      const root = await this.#storage.getDirectory();
      return this.full ? full(root) : root;
    };
    return { storage: { getDirectory }, locks: { request } };
  }

  /** A page is gone, and holds no lock any more. */
  leave(page: Owner): void {
    this.#ends.get(page)?.();
    this.#ends.delete(page);
  }

  /** The texts of all files. */
  async contents(): Promise<string[]> {
    return textsIn(await this.#storage.getDirectory());
  }
}

async function textsIn(folder: FileSystemDirectoryHandle): Promise<string[]> {
  const texts: string[] = [];
  for await (const entry of folder.values()) {
    if (entry.kind === 'directory') texts.push(...(await textsIn(entry as FileSystemDirectoryHandle)));
    else texts.push(await (await (entry as FileSystemFileHandle).getFile()).text());
  }
  return texts;
}

/** A folder in which nothing can be made. */
function full(folder: FileSystemDirectoryHandle): FileSystemDirectoryHandle {
  const refuse = (options?: { create?: boolean }) => {
    if (options?.create) throw new DOMException('full', 'QuotaExceededError');
  };
  return Object.assign(Object.create(folder), {
    getDirectoryHandle: async (name: string, options?: { create?: boolean }) => {
      refuse(options);
      return full(await folder.getDirectoryHandle(name));
    },
    getFileHandle: async (name: string, options?: { create?: boolean }) => {
      refuse(options);
      return folder.getFileHandle(name);
    },
  });
}
