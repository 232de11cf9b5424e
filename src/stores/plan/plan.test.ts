import { beforeEach, describe, expect, it, vi } from 'vitest';
import { blankPlan } from '../../plan/document/schema.ts';
import { FakeBrowser } from '../../storage/fake-browser.fixture.ts';
import { keptPlan, leave, load, localPlan, named, open } from '../saving/pages.fixture.ts';

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
