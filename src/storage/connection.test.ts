import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browserWithFiles, type FakeBrowser } from './fake-browser.fixture.ts';

let browser: FakeBrowser;
beforeEach(() => {
  browser = browserWithFiles();
});

/** A page of its own, with a connection of its own. */
async function load() {
  vi.resetModules();
  return { ...(await import('./connection.ts')), ...(await import('./database.ts')) };
}

const KEPT = { id: 'p', text: '{}', saved: 's', copied: '', copiedRevision: 0, archived: false };
const put = () => ({ kept: KEPT });

/** Keeps a transaction from its end, as one is kept whose page can't go on. Returns what lets it go on. */
function hold(store: IDBObjectStore): () => void {
  let held = true;
  const ask = () => {
    if (held) store.get('p').onsuccess = ask;
  };
  ask();
  return () => {
    held = false;
  };
}

/** Begins work in a page that is held from its end the first few times. `begun` counts how often it was begun. */
async function holding(times: number) {
  const page = await load();
  const work = { begun: 0, done: Promise.resolve() };
  work.done = page.connected((begin) => {
    work.begun += 1;
    const transaction = begin(['programs', 'asides'], 'readwrite');
    if (work.begun <= times) hold(transaction.objectStore('programs'));
    return new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
  });
  await vi.waitFor(() => expect(work.begun).toBe(1));
  return work;
}

const leave = (persisted: boolean) => browser.fire(Object.assign(new Event('pagehide'), { persisted }));

describe('a page that is put to sleep in the middle of a change', () => {
  it('holds no other page up, and begins it anew when it wakes', async () => {
    const work = await holding(1);
    leave(true);
    const next = await load();
    expect(await next.commit('p', put)).toEqual({ kind: 'written' });
    expect(await next.readKept('p')).toEqual({ kind: 'read', kept: KEPT });
    await work.done;
    expect(work.begun).toBe(2);
  });

  it('does so however often it is put to sleep', async () => {
    const work = await holding(3);
    for (const times of [1, 2, 3]) {
      await vi.waitFor(() => expect(work.begun).toBe(times));
      leave(true);
    }
    await work.done;
    expect(work.begun).toBe(4);
  });

  it('holds no other page up while it makes the database', async () => {
    const page = await load();
    const open = vi.spyOn(indexedDB, 'open');
    const reading = page.readKept('p');
    const request: IDBOpenDBRequest = open.mock.results[0]?.value;
    await new Promise<void>((resolve) => {
      request.addEventListener('upgradeneeded', () => {
        hold(request.result.createObjectStore('held'));
        resolve();
      });
    });
    leave(true);
    const next = await load();
    expect(await next.commit('p', put)).toEqual({ kind: 'written' });
    await reading;
  });
});

describe('a page that is left for good', () => {
  it('breaks nothing off: what it has asked for may still be done', async () => {
    const work = await holding(1);
    leave(false);
    await browser.turn(50);
    expect(work.begun).toBe(1);
  });
});

/** Lets so many seconds pass, and in each of them the database do what it can. */
async function pass(seconds: number): Promise<void> {
  for (let second = 0; second < seconds; second++) {
    await browser.turn(10);
    await vi.advanceTimersByTimeAsync(1000);
  }
}

describe('a database that does not answer any more', () => {
  it('is given up in the end: nothing is said to be written, and nothing is written later', async () => {
    const other = await load();
    let letGo = () => {};
    await other.connected(async (begin) => {
      letGo = hold(begin('programs', 'readwrite').objectStore('programs'));
    });
    const page = await load();
    const written = page.commit('p', put);
    const read = page.readKept('p');
    await pass(25);
    expect(await written).toEqual({ kind: 'blocked' });
    expect(await read).toEqual({ kind: 'blocked' });
    letGo();
    await browser.rest();
    expect(await page.readKept('p')).toEqual({ kind: 'read', kept: undefined });
  });

  it('is asked once more, over a connection of its own', async () => {
    const work = await holding(1);
    await pass(12);
    await work.done;
    expect(work.begun).toBe(2);
  });
});
