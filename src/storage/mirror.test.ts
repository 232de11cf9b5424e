import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Aside, Kept, Snapshot } from './database.ts';
import { loadDisk } from './disk.fixture.ts';
import { browserWithFiles, type FakeBrowser } from './fake-browser.fixture.ts';

let browser: FakeBrowser;
beforeEach(() => {
  browser = browserWithFiles();
});

/** A page of its own that keeps the mirror, as one does a while after it was opened. */
async function open() {
  vi.resetModules();
  const page = {
    ...(await loadDisk()),
    ...(await import('./erasing.ts')),
    ...(await import('./lost.ts')),
    ...(await import('./mirror.ts')),
  };
  await page.keepMirror();
  return page;
}
type Page = Awaited<ReturnType<typeof open>>;

const kept = (id: string, text = '{}'): Kept => ({
  ...{ id, text, saved: `stamp of ${text}` },
  ...{ copied: '', copiedRevision: 0, archived: false },
});
const snapshot = (id: string): Snapshot => ({
  ...{ id, program: 'p', taken: '2026-11-20T09:00:00Z', text: '{}' },
  why: { kind: 'named', name: id },
});
const aside = (id: string): Aside => ({
  ...{ id, program: 'p', when: '2026-11-20T09:00:00Z' },
  what: { kind: 'overruled', path: ['program', 'name'], value: id },
});
const commit = (page: Page, program: Kept, ...asides: Aside[]) =>
  page.commit(program.id, () => ({ kept: program, asides }));

/** What the private files say, by folder and name. */
async function files(): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  const look = async (folder: FileSystemDirectoryHandle, path: string) => {
    for await (const [name, handle] of folder.entries()) {
      if (handle instanceof Object && 'getFile' in handle) {
        found[path + name] = await (await (handle as FileSystemFileHandle).getFile()).text();
      } else await look(handle as FileSystemDirectoryHandle, `${path}${name}/`);
    }
  };
  await look(await browser.files.getDirectory(), '');
  return found;
}
const names = async () => Object.keys(await files());

describe('the mirror', () => {
  it('has what is committed and kept, a file each, and in place of what it had', async () => {
    const page = await open();
    await commit(page, kept('p', 'old'), aside('a'));
    await page.keep('snapshots', snapshot('s'));
    await page.mirrored();
    await commit(page, kept('p', 'new'));
    await page.mirrored();
    expect(await files()).toEqual({
      'unstall/programs/p.json': JSON.stringify(kept('p', 'new')),
      'unstall/asides/a.json': JSON.stringify(aside('a')),
      'unstall/snapshots/s.json': JSON.stringify(snapshot('s')),
    });
  });

  it('follows by itself, a moment after', async () => {
    const page = await open();
    await commit(page, kept('p'));
    expect(await names()).toEqual([]);
    vi.advanceTimersByTime(1000);
    await browser.rest();
    expect(await names()).toEqual(['unstall/programs/p.json']);
  });

  it('is brought up to date by the next page of the tab where a page was left before it had copied', async () => {
    const before = await open();
    await commit(before, kept('q'));
    await before.mirrored();
    await commit(before, kept('q', 'later'));
    const page = await open();
    await page.mirrored();
    expect((await files())['unstall/programs/q.json']).toContain('later');
    expect(browser.sessions.flatMap((session) => [...session.keys()])).toEqual([]);
  });

  it('has what no file can be named by', async () => {
    const page = await open();
    await commit(page, kept('p'), aside('stamp/program/name'));
    await page.mirrored();
    expect(await names()).toContain('unstall/asides/stamp%2Fprogram%2Fname.json');
    browser.database.clear();
    const next = await open();
    expect(await next.restoreLost()).toBe(true);
    expect((await next.asidesOf('p')).map(({ id }) => id)).toContain('stamp/program/name');
    await next.drop('asides', 'stamp/program/name');
    expect(await names()).not.toContain('unstall/asides/stamp%2Fprogram%2Fname.json');
  });

  it('loses what is deleted before the database does', async () => {
    const page = await open();
    await commit(page, kept('p'), aside('a'));
    await page.keep('snapshots', snapshot('s'));
    await page.mirrored();
    await page.removeKept('p');
    await page.drop('asides', 'a');
    expect(await names()).toEqual(['unstall/snapshots/s.json']);
    await page.mirrored();
    expect(await names()).toEqual(['unstall/asides/erased-p.json', 'unstall/snapshots/s.json']);
  });

  it('loses in a second attempt what could not be removed in the first', async () => {
    const page = await open();
    await commit(page, kept('p'));
    await page.mirrored();
    browser.files.state = 'refused';
    await page.removeKept('p');
    browser.files.state = 'works';
    expect(await names()).toEqual(['unstall/programs/p.json']);
    await page.mirrored();
    expect(await names()).toEqual(['unstall/asides/erased-p.json']);
  });

  it('takes up what was kept before there was one, and what programs came to before it was loaded', async () => {
    browser.files.state = 'absent';
    const before = await open();
    await commit(before, kept('p', 'first'));
    await commit(before, kept('q'));
    await before.keep('snapshots', snapshot('s'));
    await before.mirrored();
    browser.files.state = 'works';
    await (await open()).mirrored();
    expect(await names()).toEqual([
      'unstall/programs/p.json',
      'unstall/programs/q.json',
      'unstall/snapshots/s.json',
    ]);
    vi.resetModules();
    const early = await import('./database.ts');
    for (const id of ['p', 'q']) await early.commit(id, () => ({ kept: kept(id, 'second') }));
    await (await open()).mirrored();
    expect(await files()).toMatchObject({
      'unstall/programs/p.json': JSON.stringify(kept('p', 'second')),
      'unstall/programs/q.json': JSON.stringify(kept('q', 'second')),
    });
  });

  it.each(['absent', 'refused', 'full'] as const)(
    'is nothing that a page waits for where it is %s',
    async (state) => {
      browser.files.state = state;
      const page = await open();
      expect(await commit(page, kept('p'))).toEqual({ kind: 'written' });
      await page.mirrored();
      expect(await page.restoreLost()).toBe(false);
      expect(await page.removeKept('p')).toEqual({ kind: 'removed', gone: ['p'] });
      expect(await page.eraseBoth(['p'], () => page.eraseDatabase(['p']))).toBe('erased');
    },
  );

  it('goes on once there is room again', async () => {
    const page = await open();
    browser.files.state = 'full';
    await commit(page, kept('p', 'old'));
    await page.mirrored();
    browser.files.state = 'works';
    await commit(page, kept('p', 'new'));
    await page.mirrored();
    expect(await files()).toEqual({ 'unstall/programs/p.json': JSON.stringify(kept('p', 'new')) });
  });
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
    expect(Object.keys(await files())).toEqual(['unstall/asides/erased-p.json']);
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
