import { beforeEach, describe, expect, it } from 'vitest';
import { eraseLocal } from './erasing.ts';
import { FakeBrowser } from './fake-browser.fixture.ts';
import { idOfKey, OPEN_KEY, PREFIX, planKey } from './keys.ts';
import {
  localIds,
  localText,
  openId,
  readLocal,
  removeLocal,
  setOpenId,
  setOpenIdHere,
  watchLocal,
  writeLocal,
} from './local.ts';
import { replaceOpenId } from './openElsewhere.ts';

let browser: FakeBrowser;
beforeEach(() => {
  browser = new FakeBrowser();
});

const text = '{"any":"text, to the letter"';

describe('reading what is stored', () => {
  it('finds nothing in a fresh browser, and leaves nothing behind by looking', () => {
    expect(readLocal('p')).toEqual({ kind: 'none' });
    expect(readLocal(undefined)).toEqual({ kind: 'none' });
    expect(localIds()).toEqual([]);
    expect(browser.held.size).toBe(0);
  });

  it('finds what was written under each id, to the letter, whether or not it can be read', () => {
    expect(writeLocal('p', text)).toEqual({ kind: 'written' });
    writeLocal('q', '');
    expect(readLocal('p')).toEqual({ kind: 'text', text });
    expect(readLocal('q')).toEqual({ kind: 'text', text: '' });
    expect(localIds()).toEqual(['p', 'q']);
  });

  it('can be quick, and says no more than whether there is something', () => {
    writeLocal('p', text);
    expect([localText('p'), localText('q')]).toEqual([text, undefined]);
    browser.denied = true;
    expect(localText('p')).toBeUndefined();
  });

  it('knows plans from all else that is stored', () => {
    browser.held.set('theme', 'dark').set(OPEN_KEY, 'p').set('my/unstall/plan/x', '{}');
    expect(localIds()).toEqual([]);
    expect(idOfKey(planKey('p'))).toBe('p');
    expect(idOfKey(OPEN_KEY)).toBeUndefined();
  });

  it.each([
    ['that gives no storage', { denied: true }],
    ['that has none', { without: true }],
    ['that takes no writes', { writesFail: 'SecurityError' as const }],
  ])('knows a browser %s as blocked, and lists nothing in it', (_, trouble) => {
    Object.assign(browser, trouble);
    expect(readLocal('p')).toEqual({ kind: 'blocked' });
    expect(localIds()).toEqual([]);
  });

  it('does not take full storage for blocked storage', () => {
    browser.writesFail = 'QuotaExceededError';
    expect(readLocal('p')).toEqual({ kind: 'none' });
  });

  it('still gives the text when writing is refused', () => {
    writeLocal('p', text);
    browser.writesFail = 'SecurityError';
    expect(readLocal('p')).toEqual({ kind: 'text', text });
  });
});

describe('writing', () => {
  it('says whether storage is full or blocked, and keeps what was stored before', () => {
    writeLocal('p', text);
    const before = new Map(browser.held);
    browser.writesFail = 'QuotaExceededError';
    expect(writeLocal('p', 'new')).toEqual({ kind: 'full' });
    browser.writesFail = 'SecurityError';
    expect(writeLocal('p', 'new')).toEqual({ kind: 'blocked' });
    expect(removeLocal('p')).toEqual({ kind: 'blocked' });
    expect(browser.held).toEqual(before);
    browser.denied = true;
    expect(writeLocal('p', 'new')).toEqual({ kind: 'blocked' });
  });

  it('knows a full storage by Firefox’s name for it too', () => {
    // @ts-expect-error Firefox's own name, which the fixture's type leaves out.
    browser.writesFail = 'NS_ERROR_DOM_QUOTA_REACHED';
    expect(writeLocal('p', text)).toEqual({ kind: 'full' });
  });

  it('removes one plan and no other', () => {
    writeLocal('p', text);
    writeLocal('q', text);
    expect(removeLocal('p')).toEqual({ kind: 'written' });
    expect(localIds()).toEqual(['q']);
  });
});

describe('the open program', () => {
  it('is that of this tab, else the one that was used last', () => {
    expect(openId()).toBeUndefined();
    setOpenId('p');
    browser.openTab();
    expect(openId()).toBe('p');
    setOpenId('q');
    browser.goTo(0);
    expect(openId()).toBe('p');
    browser.openTab();
    expect(openId()).toBe('q');
  });

  it('can be chosen for this tab alone', () => {
    setOpenId('p');
    setOpenIdHere('q');
    expect(openId()).toBe('q');
    browser.openTab();
    expect(openId()).toBe('p');
  });

  it('is another, or none, once it is gone, wherever it was the open one', () => {
    setOpenId('p');
    setOpenIdHere('q');
    replaceOpenId('p', 'r');
    expect(browser.held.get(OPEN_KEY)).toBe('r');
    expect(openId()).toBe('q');
    replaceOpenId('q', undefined);
    expect(openId()).toBe('r');
    replaceOpenId('r', undefined);
    expect(openId()).toBeUndefined();
  });

  it('is not known, and nothing fails, where nothing may be stored', () => {
    browser.denied = true;
    setOpenId('p');
    replaceOpenId('p', 'q');
    expect(setOpenIdHere('p')).toEqual({ kind: 'blocked' });
    expect(openId()).toBeUndefined();
  });
});

describe('erasing', () => {
  it('removes every key of ours, in both storages, and no other site’s or tool’s', () => {
    for (const key of ['theme', 'unstalled', 'my/unstall/plan']) browser.held.set(key, 'not ours');
    browser.held.set(`${PREFIX}of/a/later/build`, 'ours');
    writeLocal('p', text);
    writeLocal('q', text);
    setOpenId('p');
    browser.sessions[0]?.set('theme', 'dark');
    expect(eraseLocal()).toEqual({ kind: 'written' });
    expect([...browser.held.keys()]).toEqual(['theme', 'unstalled', 'my/unstall/plan']);
    expect([...(browser.sessions[0]?.keys() ?? [])]).toEqual(['theme']);
  });

  it.each([
    ['refused', { writesFail: 'SecurityError' as const }],
    ['impossible', { denied: true }],
  ])('says when it was %s', (_, trouble) => {
    writeLocal('p', text);
    Object.assign(browser, trouble);
    expect(eraseLocal()).toEqual({ kind: 'blocked' });
  });
});

describe('watching', () => {
  /** Watches in this tab, then acts in another; gives the ids that were heard of. */
  function hear(act: () => void): string[] {
    const heard: string[] = [];
    watchLocal((id) => heard.push(id));
    browser.openTab();
    act();
    browser.deliver();
    return heard;
  }

  it('hears of which plan another tab has written, and of which it has removed', () => {
    expect(hear(() => writeLocal('p', text))).toEqual(['p']);
    writeLocal('q', text);
    expect(hear(() => removeLocal('q'))).toEqual(['q']);
  });

  it('hears of the open plan when everything is cleared at once', () => {
    setOpenId('p');
    const heard: string[] = [];
    watchLocal((id) => heard.push(id));
    browser.fire(Object.assign(new Event('storage'), { key: null }));
    expect(heard).toEqual(['p']);
  });

  it('hears which program another tab has opened, and nothing of other keys', () => {
    expect(hear(() => localStorage.setItem('theme', 'dark'))).toEqual([]);
    expect(hear(() => setOpenId('p'))).toEqual(['p']);
  });

  it('hears nothing of a tab that only looks, so that two blank tabs do not answer each other for ever', () => {
    expect(hear(() => readLocal('p'))).toEqual([]);
    expect(browser.deliver()).toBe(0);
  });
});
