import { beforeEach, describe, expect, it, vi } from 'vitest';
import { VERSION } from '../../plan/document/schema.ts';
import { FakeBrowser } from '../../storage/fake-browser.fixture.ts';
import { OPEN_KEY, planKey } from '../../storage/keys.ts';
import { kept, list, load, named, names, store, two } from './listed.fixture.ts';

let browser: FakeBrowser;
beforeEach(() => {
  browser = new FakeBrowser();
});

describe('the list', () => {
  it('is empty in a fresh browser, and looking leaves nothing behind', async () => {
    const page = await load();
    expect(page.$programs.get()).toEqual({ kind: 'opening' });
    expect(await list(page)).toEqual({
      kind: 'listed',
      programs: [],
      deleted: [],
      open: undefined,
      durable: true,
    });
    expect(browser.held.size).toBe(0);
  });

  it('has what the database holds and what only localStorage holds, by name', async () => {
    const page = await two(browser);
    store(browser, named('c', 'Long Quay'));
    expect(await names(page)).toEqual({
      inUse: ['Harbour Light', 'Long Quay', 'Second Look'],
      archived: [],
      deleted: [],
      open: 'Second Look',
    });
  });

  it('shows the newer of two copies', async () => {
    const page = await two(browser);
    store(browser, { ...named('a', 'Third Look', 4), saved: 'first-a' });
    expect((await names(page)).inUse).toEqual(['Harbour Light', 'Third Look']);
  });

  it('keeps a plan that has not changed the same object', async () => {
    const page = await two(browser);
    const plans = (state: Awaited<ReturnType<typeof list>>) =>
      new Map(
        state.programs.flatMap((program) => (program.kind === 'plan' ? [[program.id, program.plan]] : [])),
      );
    const before = plans(await list(page));
    await page.renameProgram('a', 'Third Look');
    const after = plans(await list(page));
    expect(after.get('b')).toBe(before.get('b'));
    expect(after.get('a')).not.toBe(before.get('a'));
  });

  it.each([
    ['broken', '{"app":"unstall",', 'A program without a readable name'],
    ['newer', JSON.stringify({ ...named('c', 'Long Quay'), version: VERSION + 1 }), 'Long Quay'],
  ])('gives %s text out as it is, and no act writes over it', async (_, text, name) => {
    const page = await two(browser);
    browser.held.set(planKey('c'), text);
    const { programs } = await list(page);
    expect(programs.find(({ id }) => id === 'c')).toMatchObject({ kind: 'unreadable', name, text });
    const gone = { kind: 'failed', why: 'gone' };
    expect(await page.renameProgram('c', 'Other')).toEqual(gone);
    expect(await page.duplicateProgram('c')).toEqual(gone);
    expect(await page.archiveProgram('c', true)).toEqual(gone);
    expect(browser.held.get(planKey('c'))).toBe(text);
    expect(await kept(page, 'c')).toBeUndefined();
  });

  it('follows what another tab does', async () => {
    const page = await two(browser);
    page.watchPrograms();
    await browser.rest();
    const other = browser.openTab();
    store(browser, named('c', 'Long Quay'));
    localStorage.setItem(planKey('d'), JSON.stringify(named('d', 'Fourth')));
    browser.deliver();
    await vi.waitFor(() => expect(page.$programs.get()).toMatchObject({ programs: { length: 4 } }));
    expect(other).toBe(1);
  });
});

describe('which program is open', () => {
  it('is this tab’s own choice, whatever other tabs choose', async () => {
    const page = await two(browser);
    const other = browser.openTab();
    expect(page.chooseProgram('b')).toBe(true);
    expect((await names(page)).open).toBe('Harbour Light');
    browser.goTo(0);
    expect((await names(page)).open).toBe('Second Look');
    browser.goTo(other);
    expect((await names(page)).open).toBe('Harbour Light');
  });

  it('is a blank one after a new one was asked for, in this tab alone, and again after a reload', async () => {
    const page = await two(browser);
    expect(page.chooseNewProgram()).toBe(true);
    for (let visits = 0; visits < 2; visits++) {
      const next = await load();
      await next.openPlan();
      expect(next.$plan.get()).toMatchObject({ revision: 0, program: { name: '' } });
    }
    expect(browser.held.get(OPEN_KEY)).toBe('a');
    expect((await names(page)).inUse).toEqual(['Harbour Light', 'Second Look']);
  });

  it('is not said to be chosen where the browser does not remember it', async () => {
    const page = await load();
    browser.denied = true;
    expect(page.chooseProgram('a')).toBe(false);
    expect(page.chooseNewProgram()).toBe(false);
  });
});
