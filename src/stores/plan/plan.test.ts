import { beforeEach, describe, expect, it, vi } from 'vitest';
import { blankPlan, type Plan, VERSION } from '../../plan/document/schema.ts';
import { FakeBrowser } from '../../storage/fake-browser.fixture.ts';
import { OPEN_KEY, planKey } from '../../storage/keys.ts';
import { keptPlan, leave, load, localPlan, named, open, sponsored } from '../saving/pages.fixture.ts';

let browser: FakeBrowser;
beforeEach(() => {
  browser = new FakeBrowser();
});

const stored = { ...blankPlan('p'), revision: 3 };
const text = JSON.stringify(stored);
const SAVED = { kind: 'saved' };

describe('opening', () => {
  it('shows a blank plan until it is asked for, the same on the server and on the page', async () => {
    leave(browser, text);
    const page = await load();
    expect(page.$plan.get()).toEqual(blankPlan('blank'));
    expect(page.$saving.get()).toEqual({ kind: 'opening' });
    expect(page.$access.get()).toBe('opening');
  });

  it('takes up what is stored, and has it in the database from then on', async () => {
    leave(browser, text);
    const page = await open();
    expect(page.$plan.get()).toEqual(stored);
    expect(page.$saving.get()).toEqual(SAVED);
    expect(page.$access.get()).toBe('open');
    expect(await keptPlan(page, 'p')).toEqual({ ...stored, saved: expect.stringMatching(/./) });
    expect(localPlan(browser)).toEqual(await keptPlan(page, 'p'));
  });

  it('starts a plan with an id of its own where nothing is stored, and stores nothing yet', async () => {
    const [one, two] = [await open(), await open()];
    expect(one.$saving.get()).toEqual({ kind: 'untouched' });
    expect(one.$plan.get()).toEqual(blankPlan(one.$plan.get().id));
    expect(one.$plan.get().id).not.toBe(two.$plan.get().id);
    expect(browser.held.size).toBe(0);
    expect(await one.disk.allKept()).toEqual([]);
  });

  it('does its work once, however many islands ask', async () => {
    const page = await open();
    page.editPlan(named('Second Look'));
    browser.held.clear();
    await page.openPlan();
    expect(page.$plan.get().program.name).toBe('Second Look');
  });

  it('changes nothing before it has happened', async () => {
    leave(browser, text);
    const page = await load();
    page.editPlan(named('Too early'));
    expect(localPlan(browser)).toEqual(stored);
    expect(page.$plan.get()).toEqual(blankPlan('blank'));
  });

  it('of a database that never answers goes on without it', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    leave(browser, text);
    browser.database.opening = 'silent';
    const page = await load();
    const opened = page.openPlan();
    await vi.advanceTimersByTimeAsync(5000);
    await opened;
    vi.useRealTimers();
    expect(page.$plan.get()).toEqual(stored);
    expect(page.$saving.get()).toEqual({ kind: 'kept' });
  });
});

describe('an edit', () => {
  it('is stored at once and saved soon after, each as one revision with its time', async () => {
    const page = await open();
    for (const [index, name] of ['S', 'Se', 'Sec'].entries()) {
      page.editPlan(named(name));
      expect(localPlan(browser)).toEqual({ ...page.$plan.get(), saved: expect.any(String) });
      const { changed } = page.$plan.get();
      expect(localPlan(browser)).toMatchObject({ revision: index + 1, changed, program: { name } });
      expect(new Date(changed).toISOString()).toBe(changed);
    }
    expect(page.$saving.get()).toEqual({ kind: 'saving' });
    await page.save();
    expect(page.$saving.get()).toEqual(SAVED);
    const { id } = page.$plan.get();
    expect(await keptPlan(page, id)).toMatchObject({ id, revision: 3, program: { name: 'Sec' } });
  });

  it('that changes nothing stores nothing', async () => {
    const page = await open();
    page.editPlan((plan) => plan);
    await browser.rest();
    expect(browser.held.size).toBe(0);
    expect(await page.disk.allKept()).toEqual([]);
    expect(page.$saving.get()).toEqual({ kind: 'untouched' });
  });

  it('that finds no room stays on the page, is said to be unsaved, and is saved once there is', async () => {
    leave(browser, text);
    const page = await open();
    const before = await keptPlan(page, 'p');
    browser.writesFail = 'QuotaExceededError';
    browser.database.putsFail = 'QuotaExceededError';
    page.editPlan(named('A'));
    page.editPlan(named('AB'));
    await browser.rest();
    expect(page.$plan.get()).toMatchObject({ revision: 5, program: { name: 'AB' } });
    expect(page.$saving.get()).toEqual({ kind: 'unsaved', because: 'full' });
    expect([localPlan(browser), await keptPlan(page, 'p')]).toEqual([before, before]);
    browser.writesFail = undefined;
    browser.database.putsFail = undefined;
    await page.saveAgain();
    expect(page.$saving.get()).toEqual(SAVED);
    expect(localPlan(browser)).toMatchObject({ program: { name: 'AB' } });
    expect(await keptPlan(page, 'p')).toMatchObject({ program: { name: 'AB' } });
  });

  it('works on the page where the browser keeps nothing at all', async () => {
    browser.denied = true;
    browser.database.opening = 'denied';
    const page = await open();
    expect(page.$saving.get()).toEqual({ kind: 'unsaved', because: 'blocked' });
    page.editPlan(named('Second Look'));
    await browser.rest();
    expect(page.$plan.get().program.name).toBe('Second Look');
    expect(page.$saving.get()).toEqual({ kind: 'unsaved', because: 'blocked' });
  });

  it('is saved where there is no localStorage', async () => {
    browser.without = true;
    const page = await open();
    expect(page.$saving.get()).toEqual({ kind: 'untouched' });
    page.editPlan(named('Second Look'));
    await page.save();
    expect(page.$saving.get()).toEqual(SAVED);
    const again = await open();
    expect(again.$plan.get().program.name).toBe('Second Look');
  });

  it('is kept where there is no database, and said to be no more than that', async () => {
    browser.database.opening = 'absent';
    const page = await open();
    page.editPlan(named('Second Look'));
    expect(page.$saving.get()).toEqual({ kind: 'kept' });
    const again = await open();
    expect(again.$plan.get()).toEqual(localPlan(browser));
    expect(again.$saving.get()).toEqual({ kind: 'kept' });
  });

  it('that is nowhere else is asked about before the page is closed', async () => {
    const page = await open();
    const close = () => {
      const event = new Event('beforeunload', { cancelable: true });
      browser.fire(event);
      return event.defaultPrevented;
    };
    page.editPlan(named('A'));
    await page.save();
    expect(close()).toBe(false);
    browser.database.putsFail = 'QuotaExceededError';
    page.editPlan(named('AB'));
    await browser.rest();
    expect(close()).toBe(true);
  });
});

describe.each([
  ['broken', '{"app":"unstall",'],
  ['newer', JSON.stringify({ ...stored, version: VERSION + 1, revision: 9 })],
])('stored text that is %s', (_, unread) => {
  it.each([
    ['in localStorage', async () => leave(browser, unread)],
    [
      'in the database',
      async () => {
        browser.held.set(OPEN_KEY, 'p');
        const kept = { id: 'p', text: unread, saved: 's', copied: '', copiedRevision: 0, archived: false };
        await (await load()).disk.commit('p', () => ({ kept }));
      },
    ],
  ])('%s is left alone, also by an edit, and can be taken away', async (_, put) => {
    await put();
    const page = await open();
    expect(page.$saving.get()).toEqual({
      kind: 'unreadable',
      program: 'p',
      text: unread,
      why: expect.stringMatching(/\.$/),
    });
    expect(page.$access.get()).toBe('unreadable');
    const before = [new Map(browser.held), await page.disk.allKept()];
    page.editPlan(named('Second Look'));
    await browser.rest();
    expect([browser.held, await page.disk.allKept()]).toEqual(before);
    expect(page.$saving.get()).toMatchObject({ kind: 'unreadable', text: unread });
  });

  it('stays where it is, unchanged, when the reader starts a blank plan beside it', async () => {
    leave(browser, unread);
    const page = await open();
    await page.startProgram();
    expect(page.$saving.get()).toEqual({ kind: 'untouched' });
    page.editPlan(named('Second Look'));
    await page.save();
    expect(browser.held.get(planKey('p'))).toBe(unread);
    expect(localPlan(browser)?.program.name).toBe('Second Look');
    expect((await open()).$plan.get().program.name).toBe('Second Look');
    await page.openProgram('p');
    expect(page.$saving.get()).toMatchObject({ kind: 'unreadable', text: unread });
  });

  it('takes the place of the program that was open, which other tabs can then not bring back', async () => {
    const page = await open();
    page.editPlan(named('Second Look'));
    await page.save();
    const { id } = page.$plan.get();
    browser.held.set(planKey('p'), unread);
    await page.openProgram('p');
    const other = await open();
    await other.openProgram(id);
    other.editPlan(named('Third Look'));
    await other.save();
    await browser.rest();
    browser.fire(new Event('visibilitychange'));
    await browser.rest();
    expect(page.$access.get()).toBe('unreadable');
    expect(JSON.stringify(page.$plan.get())).not.toContain('Look');
  });
});

describe('another program', () => {
  it('is opened after what was typed into this one is saved, to the last key', async () => {
    const page = await open();
    page.editPlan(named('S'));
    page.editPlan(named('Se'));
    const { id } = page.$plan.get();
    await page.startProgram();
    expect(page.$plan.get().id).not.toBe(id);
    await browser.rest();
    expect(await keptPlan(page, id)).toMatchObject({ program: { name: 'Se' } });
    expect(await page.disk.allKept()).toHaveLength(1);
    page.editPlan(named('T'));
    await page.openProgram(id);
    expect(page.$plan.get()).toMatchObject({ id, program: { name: 'Se' } });
    expect(page.$overruled.get()).toEqual([]);
    expect(
      (await page.disk.allKept()).map(({ text }) => (JSON.parse(text) as Plan).program.name).sort(),
    ).toEqual(['Se', 'T']);
  });

  it('that is adopted keeps its id unless that is taken, wherever it is taken', async () => {
    const page = await open();
    await page.adoptPlan(stored);
    expect(page.$plan.get()).toEqual(stored);
    expect(page.$saving.get()).toEqual(SAVED);
    await page.adoptPlan(stored);
    const second = page.$plan.get();
    expect(second).toEqual({ ...stored, id: second.id });
    browser.held.set(planKey('broken'), '{');
    await page.adoptPlan({ ...stored, id: 'broken' });
    expect(browser.held.get(planKey('broken'))).toBe('{');
    expect(new Set((await page.disk.allKept()).map(({ id }) => id))).toEqual(
      new Set(['p', second.id, page.$plan.get().id]),
    );
  });

  it('whose content replaces this one’s is a change of this one', async () => {
    leave(browser, text);
    const page = await open();
    page.editPlan((plan) => ({ ...plan, shared: ['a'] }));
    page.replaceContent({
      ...blankPlan('other'),
      revision: 99,
      program: { ...stored.program, name: 'Restored' },
    });
    await page.save();
    expect(page.$plan.get()).toMatchObject({
      id: 'p',
      revision: 5,
      shared: ['a'],
      program: { name: 'Restored' },
    });
    expect(await keptPlan(page, 'p')).toMatchObject({ program: { name: 'Restored' } });
  });

  it('that is removed is gone from both places, and so from a tab that has it open', async () => {
    leave(browser, text);
    const page = await open();
    browser.openTab();
    const other = await open();
    page.editPlan(named('Second Look'));
    await page.removeProgram('p');
    await browser.rest();
    expect(browser.held.has(planKey('p'))).toBe(false);
    expect(await page.disk.allKept()).toEqual([]);
    expect(other.$saving.get()).toEqual({ kind: 'unsaved', because: 'erased' });
  });
});

describe('a snapshot', () => {
  it('keeps a text to the letter, with its reason', async () => {
    const page = await open();
    const id = await page.takeSnapshot('p', '{any', { kind: 'named', name: 'Before the committee' });
    expect(await page.disk.snapshotsOf('p')).toMatchObject([{ id, text: '{any', why: { kind: 'named' } }]);
    browser.database.putsFail = 'QuotaExceededError';
    expect(await page.takeSnapshot('p', text, { kind: 'shared' })).toBeUndefined();
  });
});

describe('erasing', () => {
  it('leaves a blank plan with a new id, and nothing stored', async () => {
    leave(browser, text);
    browser.held.set('theme', 'dark');
    const page = await open();
    await page.takeSnapshot('p', text, { kind: 'shared' });
    expect(await page.eraseEverything()).toBe(true);
    expect([...browser.held.keys()]).toEqual(['theme']);
    expect([await page.disk.allKept(), await page.disk.snapshotsOf()]).toEqual([[], []]);
    expect(page.$saving.get()).toEqual({ kind: 'untouched' });
    expect(page.$plan.get()).toMatchObject({ revision: 0 });
    expect(page.$plan.get().id).not.toBe('p');
    page.editPlan(sponsored('Ines'));
    await page.save();
    expect(page.$saving.get()).toEqual(SAVED);
  });

  it('leaves nothing of what was being saved when it began, or typed while it went on', async () => {
    leave(browser, text);
    const page = await open();
    page.editPlan(named('A secret'));
    const erased = page.eraseEverything();
    page.editPlan(named('A secret, typed meanwhile'));
    expect(await erased).toBe(true);
    await browser.rest();
    expect(browser.held.size).toBe(0);
    expect(await page.disk.allKept()).toEqual([]);
    expect(page.$plan.get()).toMatchObject({ revision: 0 });
  });

  it.each([
    [
      'the database',
      () => {
        browser.database.lose();
        browser.database.opening = 'refused';
      },
    ],
    ['localStorage', () => Object.assign(browser, { writesFail: 'SecurityError' })],
  ])('that is refused by %s says so and keeps the plan', async (_, refuse) => {
    leave(browser, text);
    const page = await open();
    refuse();
    expect(await page.eraseEverything()).toBe(false);
    expect(page.$plan.get()).toEqual(stored);
    expect(localPlan(browser)).toMatchObject({ id: 'p' });
  });

  it.each([
    ['a database', () => Object.assign(browser.database, { opening: 'refused' })],
    ['localStorage', () => Object.assign(browser, { without: true })],
  ])('is done as well in a browser that has no %s for this site', async (_, lack) => {
    lack();
    const page = await open();
    page.editPlan(named('A secret'));
    await page.save();
    expect(await page.eraseEverything()).toBe(true);
    expect([browser.held.size, await page.disk.allKept()]).toEqual([0, []]);
    expect(page.$plan.get()).toMatchObject({ revision: 0 });
  });

  it('is not said to be done where nothing can be reached', async () => {
    browser.denied = true;
    browser.database.opening = 'denied';
    const page = await open();
    expect(await page.eraseEverything()).toBe(false);
  });
});
