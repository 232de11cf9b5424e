import { IDBDatabase } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Aside, Kept, Snapshot } from './database.ts';
import { loadDisk } from './disk.fixture.ts';
import { FakeBrowser } from './fake-browser.fixture.ts';

let browser: FakeBrowser;
beforeEach(() => {
  browser = new FakeBrowser();
});

/** A page of its own, with a connection of its own. */
async function load() {
  vi.resetModules();
  return {
    ...(await loadDisk()),
    ...(await import('./erasing.ts')),
  };
}
const kept = (id: string, text = '{}'): Kept => ({
  ...{ id, text, saved: `stamp of ${text}` },
  ...{ copied: '', copiedRevision: 0, archived: false },
});
const snapshot = (id: string, program: string, taken: string): Snapshot => ({
  ...{ id, program, taken, text: '{}' },
  why: { kind: 'named', name: id },
});
const aside = (id: string, program: string, when: string): Aside => ({
  ...{ id, program, when },
  what: { kind: 'overruled', path: ['program', 'name'], value: id },
});
const WRITTEN = { kind: 'written' };

describe('a program', () => {
  it('is not there in a fresh browser', async () => {
    const disk = await load();
    expect(await disk.readKept('p')).toEqual({ kind: 'read', kept: undefined });
    expect(await disk.readKept(undefined)).toEqual({ kind: 'read', kept: undefined });
    expect(await disk.allKept()).toEqual([]);
  });

  it('is there for every page once it was committed', async () => {
    const disk = await load();
    expect(await disk.commit('p', () => ({ kept: kept('p') }))).toEqual(WRITTEN);
    const other = await load();
    expect(await other.readKept('p')).toEqual({ kind: 'read', kept: kept('p') });
    await other.commit('q', () => ({ kept: kept('q') }));
    expect(await disk.allKept()).toEqual([kept('p'), kept('q')]);
  });

  it('is shown to what changes it, and stays as it is when that gives nothing', async () => {
    const disk = await load();
    const shown: (Kept | undefined)[] = [];
    await disk.commit('p', (now) => {
      shown.push(now);
      return { kept: kept('p') };
    });
    const look = (now: Kept | undefined) => {
      shown.push(now);
      return undefined;
    };
    expect(await disk.commit('p', look)).toEqual(WRITTEN);
    expect(shown).toEqual([undefined, kept('p')]);
    expect(await disk.allKept()).toEqual([kept('p')]);
  });

  it('is changed by one page at a time: none of many at once is lost', async () => {
    const pages = await Promise.all([load(), load()]);
    const add = (letter: string) => (now: Kept | undefined) => ({
      kept: kept('p', (now?.text ?? '') + letter),
    });
    await Promise.all(
      Array.from('abcdefghijklmnopqrst', (letter, at) => pages[at % 2]?.commit('p', add(letter))),
    );
    const read = await pages[0].readKept('p');
    expect(read.kind === 'read' && [...(read.kept?.text ?? '')].sort().join('')).toBe('abcdefghijklmnopqrst');
  });

  it('is written in a transaction that reaches the disk', async () => {
    const disk = await load();
    await disk.allKept();
    const spy = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await disk.commit('p', () => ({ kept: kept('p') }));
    await disk.keep('snapshots', snapshot('s', 'p', '2026'));
    const asked = spy.mock.calls.map(([, mode, options]) => [mode, options?.durability]);
    spy.mockRestore();
    expect(asked).toEqual([
      ['readwrite', 'strict'],
      ['readwrite', 'strict'],
    ]);
  });

  it('is removed alone: its snapshots and asides stay', async () => {
    const disk = await load();
    await disk.commit('p', () => ({ kept: kept('p'), asides: [aside('a', 'p', '2026')] }));
    await disk.keep('snapshots', snapshot('s', 'p', '2026'));
    expect(await disk.removeKept('p')).toEqual({ kind: 'removed', gone: ['p'] });
    expect(await disk.allKept()).toEqual([]);
    expect(await disk.snapshotsOf('p')).toHaveLength(1);
    expect(await disk.asidesOf('p')).toHaveLength(1);
  });
});

describe('snapshots and asides', () => {
  it('are given by program, oldest first, and removed one by one', async () => {
    const disk = await load();
    await disk.keep('snapshots', snapshot('late', 'p', '2026-11-20'));
    await disk.keep('snapshots', snapshot('early', 'p', '2026-11-19'));
    await disk.keep('snapshots', snapshot('other', 'q', '2026-11-18'));
    const ids = async (program?: string) => (await disk.snapshotsOf(program)).map(({ id }) => id);
    expect(await ids('p')).toEqual(['early', 'late']);
    expect(await ids()).toEqual(['other', 'early', 'late']);
    expect(await disk.drop('snapshots', 'early')).toEqual(WRITTEN);
    expect(await ids('p')).toEqual(['late']);
    await disk.keep('asides', aside('second', 'p', '2026-11-20'));
    await disk.commit('p', () => ({ kept: kept('p'), asides: [aside('first', 'p', '2026-11-19')] }));
    expect((await disk.asidesOf('p')).map(({ id }) => id)).toEqual(['first', 'second']);
    expect(await disk.asidesOf('q')).toEqual([]);
  });
});

describe('a failure', () => {
  it('for want of room says so, and leaves program and asides as they were', async () => {
    const disk = await load();
    await disk.commit('p', () => ({ kept: kept('p') }));
    browser.database.putsFail = 'QuotaExceededError';
    const asides = [aside('a', 'p', '2026')];
    expect(await disk.commit('p', () => ({ kept: kept('p', 'new'), asides }))).toEqual({ kind: 'full' });
    expect(await disk.keep('snapshots', snapshot('s', 'p', '2026'))).toEqual({ kind: 'full' });
    browser.database.putsFail = undefined;
    expect(await disk.allKept()).toEqual([kept('p')]);
    expect(await disk.asidesOf('p')).toEqual([]);
  });

  it('of any other kind is no want of room', async () => {
    const disk = await load();
    browser.database.putsFail = 'UnknownError';
    expect(await disk.commit('p', () => ({ kept: kept('p') }))).toEqual({ kind: 'blocked' });
  });

  it.each(['absent', 'denied', 'refused'] as const)(
    'to open a database that is %s is one of every reading and writing',
    async (opening) => {
      browser.database.opening = opening;
      const disk = await load();
      expect(await disk.readKept('p')).toEqual({ kind: 'blocked' });
      expect(await disk.readKept(undefined)).toEqual({ kind: 'blocked' });
      expect(await disk.allKept()).toEqual([]);
      expect(await disk.snapshotsOf('p')).toEqual([]);
      const change = vi.fn(() => undefined);
      expect(await disk.commit('p', change)).toEqual({ kind: 'blocked' });
      expect(change).not.toHaveBeenCalled();
      expect(await disk.eraseDatabase([])).toBe('none');
    },
  );

  it('to answer is not waited for any longer than a reader would', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    browser.database.opening = 'silent';
    const disk = await load();
    const [read, erased] = [disk.readKept('p'), disk.eraseDatabase([])];
    await vi.advanceTimersByTimeAsync(5000);
    expect(await read).toEqual({ kind: 'blocked' });
    await vi.advanceTimersByTimeAsync(5000);
    expect(await erased).toBe('refused');
    vi.useRealTimers();
  });

  it('is not for ever: a database that opens later is used', async () => {
    browser.database.opening = 'refused';
    const disk = await load();
    await disk.readKept('p');
    browser.database.opening = 'works';
    expect(await disk.commit('p', () => ({ kept: kept('p') }))).toEqual(WRITTEN);
  });

  it.each([
    ['and is told so', false],
    ['without a word', true],
  ])('of a page that lost its connection %s is mended by another one', async (_, losesSilently) => {
    const disk = await load();
    await disk.commit('p', () => ({ kept: kept('p') }));
    Object.assign(browser.database, { losesSilently });
    browser.database.lose();
    expect(await disk.readKept('p')).toEqual({ kind: 'read', kept: kept('p') });
    browser.database.lose();
    expect(await disk.commit('p', () => ({ kept: kept('p', 'new') }))).toEqual(WRITTEN);
    browser.database.lose();
    expect(await disk.allKept()).toEqual([kept('p', 'new')]);
  });

  it('to read what a newer build has made is one to open', async () => {
    const disk = await load();
    await disk.commit('p', () => ({ kept: kept('p') }));
    const upgrade = indexedDB.open('unstall', 99);
    await new Promise((resolve) => {
      upgrade.onsuccess = resolve;
    });
    expect(await disk.readKept('p')).toEqual({ kind: 'blocked' });
  });
});

describe('erasing', () => {
  it('removes everything, also while other pages have it open, and all can go on', async () => {
    const [mine, theirs] = [await load(), await load()];
    await mine.commit('p', () => ({ kept: kept('p'), asides: [aside('a', 'p', '2026')] }));
    await theirs.keep('snapshots', snapshot('s', 'p', '2026'));
    expect(await mine.eraseDatabase([])).toBe('erased');
    expect(await theirs.allKept()).toEqual([]);
    expect([await theirs.snapshotsOf(), await theirs.asidesOf('p')]).toEqual([[], []]);
    expect(await theirs.commit('p', () => ({ kept: kept('p') }))).toEqual(WRITTEN);
    expect(await mine.allKept()).toEqual([kept('p')]);
  });

  it('removes a database whole that can’t be opened', async () => {
    const upgrade = indexedDB.open('unstall', 99);
    await new Promise((resolve) => {
      upgrade.onsuccess = resolve;
    });
    upgrade.result.close();
    const disk = await load();
    expect(await disk.eraseDatabase(['p'])).toBe('erased');
    expect(await disk.allKept()).toEqual([]);
    expect(await disk.all('asides')).toMatchObject([{ program: 'p', what: { kind: 'erased' } }]);
  });

  it('says when it was refused by a browser that has had a database', async () => {
    const disk = await load();
    await disk.commit('p', () => ({ kept: kept('p') }));
    browser.database.lose();
    browser.database.opening = 'refused';
    expect(await disk.eraseDatabase([])).toBe('refused');
  });
});
