import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browserWithFiles, type FakeBrowser } from './fake-browser.fixture.ts';
import { open, kept, snapshot, aside, commit, files } from './mirror.fixture.ts';

let browser: FakeBrowser;
beforeEach(() => {
  browser = browserWithFiles();
});

const names = async () => Object.keys(await files(browser));

describe('the mirror', () => {
  it('has what is committed and kept, a file each, and in place of what it had', async () => {
    const page = await open();
    await commit(page, kept('p', 'old'), aside('a'));
    await page.keep('snapshots', snapshot('s'));
    await page.mirrored();
    await commit(page, kept('p', 'new'));
    await page.mirrored();
    expect(await files(browser)).toEqual({
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
    expect((await files(browser))['unstall/programs/q.json']).toContain('later');
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
    expect(await files(browser)).toMatchObject({
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
    expect(await files(browser)).toEqual({ 'unstall/programs/p.json': JSON.stringify(kept('p', 'new')) });
  });
});
