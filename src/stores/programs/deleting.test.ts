import { beforeEach, describe, expect, it } from 'vitest';
import { FakeBrowser } from '../../storage/fake-browser.fixture.ts';
import { planKey } from '../../storage/keys.ts';
import { kept, keptPlan, list, load, names, two } from './listed.fixture.ts';

let browser: FakeBrowser;
beforeEach(() => {
  browser = new FakeBrowser();
});

describe('deleting', () => {
  it('takes a snapshot first, opens another, and can be taken back whole', async () => {
    const page = await two(browser);
    await list(page);
    const before = { record: await kept(page, 'a'), local: browser.held.get(planKey('a')) };
    expect(await page.deleteProgram('a', 'Second Look')).toEqual({ kind: 'done', id: 'a' });
    expect(await names(page)).toEqual({
      inUse: ['Harbour Light'],
      archived: [],
      deleted: ['Second Look'],
      open: 'Harbour Light',
    });
    expect(await page.snapshotsOf('a')).toMatchObject([{ why: { kind: 'before', act: 'delete' } }]);
    expect(await page.undoDeletion()).toEqual({ kind: 'done', id: 'a' });
    expect({ record: await kept(page, 'a'), local: browser.held.get(planKey('a')) }).toEqual(before);
    expect(await names(page)).toMatchObject({ deleted: [], open: 'Second Look' });
    expect(await page.snapshotsOf('a')).toEqual([]);
    expect(page.$deletions.get()).toEqual([]);
  });

  it('of several is taken back one by one, the latest first', async () => {
    const page = await two(browser);
    await page.deleteProgram('a', 'Second Look');
    await page.deleteProgram('b', 'Harbour Light');
    await page.undoDeletion();
    expect((await names(page)).inUse).toEqual(['Harbour Light']);
    await page.undoDeletion();
    expect((await names(page)).inUse).toEqual(['Harbour Light', 'Second Look']);
    expect(await page.undoDeletion()).toEqual({ kind: 'failed', why: 'gone' });
  });

  it('can be undone after the page is left, from the snapshot, until everything is erased', async () => {
    const page = await two(browser);
    await page.deleteProgram('b', 'Harbour Light');
    const later = await load();
    const [deleted] = (await list(later)).deleted;
    if (!deleted) throw new Error('nothing to restore');
    expect(await later.restoreProgram(deleted)).toEqual({ kind: 'done', id: 'b' });
    expect(await keptPlan(later, 'b')).toMatchObject({
      id: 'b',
      revision: 3,
      program: { name: 'Harbour Light' },
    });
    expect(await names(later)).toMatchObject({ inUse: ['Harbour Light', 'Second Look'], deleted: [] });

    await later.deleteProgram('b', 'Harbour Light');
    await later.eraseEverything();
    expect(await names(await load())).toMatchObject({ inUse: [], deleted: [] });
  });

  it('of text that cannot be read keeps every letter of it', async () => {
    const page = await load();
    browser.held.set(planKey('c'), '{broken');
    await page.deleteProgram('c', 'A program');
    expect(browser.held.has(planKey('c'))).toBe(false);
    const [deleted] = (await list(page)).deleted;
    expect(deleted?.snapshot.text).toBe('{broken');
    await page.undoDeletion();
    expect(browser.held.get(planKey('c'))).toBe('{broken');
  });

  it('puts nothing over a program that has come back meanwhile', async () => {
    const page = await two(browser);
    await page.deleteProgram('b', 'Harbour Light');
    const [deleted] = (await list(page)).deleted;
    if (!deleted) throw new Error('nothing to restore');
    await page.restoreProgram(deleted);
    await page.renameProgram('b', 'North Light');
    expect(await page.restoreProgram(deleted)).toEqual({ kind: 'failed', why: 'taken' });
    expect((await names(page)).inUse).toEqual(['North Light', 'Second Look']);
    expect(await page.snapshotsOf('b')).toMatchObject([{ text: deleted.snapshot.text }]);
  });

  it('still works where there is no room for a snapshot, and says that by having none', async () => {
    const page = await two(browser);
    browser.database.putsFail = 'QuotaExceededError';
    await page.deleteProgram('b', 'Harbour Light');
    expect(page.$deletions.get()).toMatchObject([{ id: 'b', snapshots: [] }]);
    browser.database.putsFail = undefined;
    await page.undoDeletion();
    expect((await names(page)).inUse).toEqual(['Harbour Light', 'Second Look']);
  });

  it('tells a tab that has the program open, which then keeps it in its page', async () => {
    const page = await two(browser);
    page.watchPrograms();
    browser.openTab();
    const there = await load();
    there.setOpenId('b');
    await there.openPlan();
    await page.deleteProgram('b', 'Harbour Light');
    await browser.rest();
    expect(there.$saving.get()).toEqual({ kind: 'unsaved', because: 'erased' });
    expect(there.$plan.get().program.name).toBe('Harbour Light');
  });
});
