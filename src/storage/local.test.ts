import { beforeEach, describe, expect, it } from 'vitest';
import { blankPlan, VERSION } from '../plan/schema.ts';
import { FakeBrowser } from './fake-browser.fixture.ts';
import { OPEN_KEY, planKey, setAsideKey } from './keys.ts';
import { eraseAll, readStored, type Stored, setAside, watchStored, writePlan } from './plans.ts';

let browser: FakeBrowser;
beforeEach(() => {
  browser = new FakeBrowser();
});

const plan = { ...blankPlan('p'), revision: 3 };
const keep = (text: string) => {
  browser.held.set(OPEN_KEY, 'p');
  browser.held.set(planKey('p'), text);
};

describe('reading what is stored', () => {
  it('finds nothing in a fresh browser, and leaves nothing behind by looking', () => {
    expect(readStored()).toEqual({ kind: 'none' });
    expect(browser.held.size).toBe(0);
  });

  it('finds the plan that was written', () => {
    expect(writePlan(plan)).toEqual({ kind: 'written' });
    expect(readStored()).toEqual({ kind: 'plan', plan });
  });

  it('finds the plan that was written last, of several', () => {
    writePlan(plan);
    writePlan(blankPlan('q'));
    expect(readStored()).toEqual({ kind: 'plan', plan: blankPlan('q') });
    expect(browser.held.has(planKey('p'))).toBe(true);
  });

  it('finds nothing when the open plan is not there', () => {
    browser.held.set(OPEN_KEY, 'gone');
    expect(readStored()).toEqual({ kind: 'none' });
  });

  it.each([
    ['broken', '{"app":"unstall",'],
    ['newer', JSON.stringify({ ...plan, version: VERSION + 1 })],
  ])('gives %s text out, with the reason, and leaves it as it is', (_, text) => {
    keep(text);
    expect(readStored()).toEqual({ kind: 'unreadable', text, why: expect.stringMatching(/\.$/) });
    expect(browser.held.get(planKey('p'))).toBe(text);
  });

  it('knows a browser that gives no storage, and one that takes no writes, as blocked', () => {
    browser.denied = true;
    expect(readStored()).toEqual({ kind: 'blocked' });
    browser.denied = false;
    browser.writesFail = 'SecurityError';
    expect(readStored()).toEqual({ kind: 'blocked' });
  });

  it('does not take full storage for blocked storage', () => {
    browser.writesFail = 'QuotaExceededError';
    expect(readStored()).toEqual({ kind: 'none' });
  });

  it('still gives the plan when writing is refused', () => {
    writePlan(plan);
    browser.writesFail = 'SecurityError';
    expect(readStored()).toEqual({ kind: 'plan', plan });
  });
});

describe('writing', () => {
  it('says whether storage is full or blocked, and keeps what was stored before', () => {
    writePlan(plan);
    const before = new Map(browser.held);
    browser.writesFail = 'QuotaExceededError';
    expect(writePlan({ ...plan, revision: 4 })).toEqual({ kind: 'full' });
    browser.writesFail = 'SecurityError';
    expect(writePlan({ ...plan, revision: 4 })).toEqual({ kind: 'blocked' });
    expect(browser.held).toEqual(before);
  });

  it('knows a full storage by Firefox’s name for it too', () => {
    // @ts-expect-error Firefox's own name, which the fixture's type leaves out.
    browser.writesFail = 'NS_ERROR_DOM_QUOTA_REACHED';
    expect(writePlan(plan)).toEqual({ kind: 'full' });
  });
});

describe('setting aside', () => {
  it('keeps the text to the letter, and opens no plan', () => {
    keep('{broken');
    expect(setAside('{broken', '2026-11-20T09:00:00.000Z')).toEqual({ kind: 'written' });
    expect(browser.held.get(setAsideKey('2026-11-20T09:00:00.000Z'))).toBe('{broken');
    expect(readStored()).toEqual({ kind: 'none' });
  });

  it('that finds no room leaves everything as it was', () => {
    keep('{broken');
    browser.writesFail = 'QuotaExceededError';
    expect(setAside('{broken', 'now')).toEqual({ kind: 'full' });
    expect(readStored()).toMatchObject({ kind: 'unreadable', text: '{broken' });
  });
});

describe('erasing', () => {
  it('removes every key of ours, and no other site’s or tool’s', () => {
    browser.held.set('theme', 'dark');
    browser.held.set('unstalled', 'not ours');
    browser.held.set('my/unstall/plan', 'not ours');
    writePlan(plan);
    writePlan(blankPlan('q'));
    setAside('text', 'now');
    expect(eraseAll()).toEqual({ kind: 'written' });
    expect([...browser.held.keys()]).toEqual(['theme', 'unstalled', 'my/unstall/plan']);
  });

  it('says when it was refused', () => {
    writePlan(plan);
    browser.writesFail = 'SecurityError';
    expect(eraseAll()).toEqual({ kind: 'blocked' });
  });
});

describe('watching', () => {
  /** Watches in this tab, then acts in another; gives what was heard. */
  function hear(act: () => void): Stored[] {
    const heard: Stored[] = [];
    watchStored((stored) => heard.push(stored));
    browser.openTab();
    act();
    browser.deliver();
    return heard;
  }

  it('hears what another tab has written', () => {
    expect(hear(() => writePlan(plan)).at(-1)).toEqual({ kind: 'plan', plan });
  });

  it('hears of an erasure', () => {
    writePlan(plan);
    expect(hear(eraseAll).at(-1)).toEqual({ kind: 'none' });
  });

  it('hears nothing of other keys', () => {
    expect(hear(() => localStorage.setItem('theme', 'dark'))).toEqual([]);
  });

  it('hears nothing of a tab that only looks, so that two blank tabs do not answer each other for ever', () => {
    expect(hear(readStored)).toEqual([]);
    expect(browser.deliver()).toBe(0);
  });

  it('stops when told to', () => {
    const heard: Stored[] = [];
    watchStored((stored) => heard.push(stored))();
    browser.openTab();
    writePlan(plan);
    browser.deliver();
    expect(heard).toEqual([]);
  });
});
