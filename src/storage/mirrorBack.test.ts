import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browserWithFiles, type FakeBrowser } from './fake-browser.fixture.ts';
import { open, kept, type Page, snapshot, aside, commit, files } from './mirror.fixture.ts';

let browser: FakeBrowser;
beforeEach(() => {
  browser = browserWithFiles();
});

describe('a browser that has thrown its database away', () => {
  const lost = async () => {
    const page = await open();
    await commit(page, kept('p'), aside('a'));
    await commit(page, kept('q'));
    await page.keep('snapshots', snapshot('s'));
    await page.mirrored();
    browser.database.clear();
  };

  it('has all of it back, with a word at each program', async () => {
    await lost();
    const page = await open();
    expect(await page.restoreLost()).toBe(true);
    expect(await page.allKept()).toEqual([kept('p'), kept('q')]);
    expect(await page.snapshotsOf()).toEqual([snapshot('s')]);
    const word = { what: { kind: 'restored' } };
    expect(await page.asidesOf('p')).toMatchObject([aside('a'), { program: 'p', ...word }]);
    expect(await page.asidesOf('q')).toMatchObject([{ program: 'q', ...word }]);
  });

  it('has nothing put over what was stored since', async () => {
    await lost();
    const page = await open();
    await commit(page, kept('r'));
    expect(await page.restoreLost()).toBe(false);
    expect(await page.allKept()).toEqual([kept('r')]);
  });

  it('has it back once, though two tabs look for it', async () => {
    await lost();
    const [one, other] = [await open(), await open()];
    const both = await Promise.all([one.restoreLost(), other.restoreLost()]);
    expect(both.sort()).toEqual([false, true]);
    expect(await one.asidesOf('q')).toHaveLength(1);
  });

  it('has back what is whole where a file is not', async () => {
    await lost();
    const root = await browser.files.getDirectory();
    const folder = await (await root.getDirectoryHandle('unstall')).getDirectoryHandle('programs');
    for (const [name, says] of [
      ['p.json', '{"id":"p","te'],
      ['x.json', ''],
      ['y.json', 'null'],
      ['q.json.crswap', '{"id":"z"}'],
    ] as const) {
      const stream = await (await folder.getFileHandle(name, { create: true })).createWritable();
      await stream.write(says);
      await stream.close();
    }
    const page = await open();
    expect(await page.restoreLost()).toBe(true);
    expect(await page.allKept()).toEqual([kept('q')]);
  });

  it('has nothing half restored where there is no room for all', async () => {
    await lost();
    const page = await open();
    browser.database.putsFail = 'QuotaExceededError';
    await expect(page.restoreLost()).rejects.toThrow('could not be restored: full');
    browser.database.putsFail = undefined;
    expect([await page.allKept(), await page.snapshotsOf()]).toEqual([[], []]);
    expect(await page.restoreLost()).toBe(true);
  });
});

describe('erasing', () => {
  it('leaves nothing to restore but that it was done, and nothing that another tab was about to copy', async () => {
    const [page, other] = [await open(), await open()];
    await commit(page, kept('p'));
    await page.mirrored();
    await commit(other, kept('p', 'typed just now'));
    expect(await page.eraseBoth(['p'], () => page.eraseDatabase(['p']))).toBe('erased');
    await other.mirrored();
    expect(Object.keys(await files(browser))).toEqual(['unstall/asides/erased-p.json']);
    expect(await page.restoreLost()).toBe(false);
    expect(await page.allKept()).toEqual([]);
  });

  it('that is broken off once the database is gone has left its mark for localStorage all the same', async () => {
    const page = await open();
    await commit(page, kept('p'));
    browser.held.set('unstall/plan/p', 'typed by then');
    await page.eraseBoth(['p'], () => page.eraseDatabase(['p']));
    const next = { ...(await open()), ...(await import('./lost.ts')) };
    expect(await next.restoreLost()).toBe(false);
    await next.discardErased();
    expect(browser.held.has('unstall/plan/p')).toBe(false);
  });

  it('is refused, and touches nothing else, where the mirror can’t be removed', async () => {
    const page = await open();
    await commit(page, kept('p'));
    await page.mirrored();
    const root = await browser.files.getDirectory();
    vi.spyOn(root, 'removeEntry').mockRejectedValue(new DOMException('in use', 'NoModificationAllowedError'));
    expect(await page.eraseBoth(['p'], () => page.eraseDatabase(['p']))).toBe('refused');
    expect(await page.allKept()).toEqual([kept('p')]);
  });
});

describe('where no lock keeps another tab from copying, at whatever moment,', () => {
  /** Where a browser has none, or one that is held longer than anybody waits for it. */
  const withoutLocks = () => {
    const { storage } = navigator;
    vi.stubGlobal('navigator', { storage });
  };
  afterEach(() => void vi.unstubAllGlobals());

  const REMOVALS: Record<string, (page: Page) => Promise<unknown>> = {
    'all that is erased': (page) => page.eraseBoth(['p'], () => page.eraseDatabase(['p'])),
    'a program that is deleted': (page) => page.removeKept('p'),
    'a value that is let go': (page) => page.drop('asides', 'a'),
  };
  it.each(Object.entries(REMOVALS))('%s is gone from the mirror', async (_, removal) => {
    for (let turns = 0; turns < 60; turns++) {
      browser = browserWithFiles();
      withoutLocks();
      const [page, other] = [await open(), await open()];
      await commit(page, kept('p'), aside('a'));
      await page.mirrored();
      await commit(other, kept('p', 'typed just now'), aside('a'));
      const copied = other.mirrored();
      await browser.turn(turns);
      await removal(page);
      await copied;
      await Promise.all([page.mirrored(), other.mirrored()]);
      const left = Object.keys(await files(browser)).filter(
        (name) => name !== 'unstall/asides/erased-p.json',
      );
      const there = [
        ...(await page.allKept()).map(({ id }) => `programs/${id}`),
        ...(await page.asidesOf('p')).map(({ id }) => `asides/${id}`),
      ];
      expect([turns, left.sort()]).toEqual([turns, there.map((at) => `unstall/${at}.json`).sort()]);
    }
  });
});
