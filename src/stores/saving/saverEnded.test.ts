import { beforeEach, describe, expect, it } from 'vitest';
import { VERSION } from '../../plan/document/schema.ts';
import { FakeBrowser } from '../../storage/fake-browser.fixture.ts';
import { named, openBeside, planIn, sponsored, type Tab, two } from './tabs.fixture.ts';

let browser: FakeBrowser;
beforeEach(() => {
  browser = new FakeBrowser();
});

describe('a program that was erased elsewhere', () => {
  it.each([
    ['and the page hears of it', (tab: Tab) => tab.saver.pull()],
    ['and the page finds out when it saves', (tab: Tab) => tab.edit(named('Typed after'))],
  ])('%s: nothing is written any more', async (_, find) => {
    const [mine, theirs] = await two();
    await mine.disk.removeKept('p');
    browser.held.clear();
    await find(theirs);
    expect(theirs.last()).toEqual({ kind: 'unsaved', because: 'erased' });
    await theirs.edit(named('Typed later'));
    await theirs.saver.pull();
    await theirs.saver.claim('p');
    expect(browser.held.size).toBe(0);
    expect(await mine.disk.allKept()).toEqual([]);
    expect(theirs.plan.program.name).toBe('Typed later');
    expect(theirs.last()).toEqual({ kind: 'unsaved', because: 'erased' });
  });

  it('is saved again when the reader insists, and no second reader who does overrides the first', async () => {
    const [mine, theirs] = await two();
    await (await openBeside(mine)).disk.removeKept('p');
    await Promise.all([mine.edit(named('Mine')), theirs.edit(sponsored('Ines'))]);
    await mine.saver.insist();
    expect(mine.last()).toEqual({ kind: 'saved' });
    expect(await planIn(mine)).toMatchObject({ program: { name: 'Mine' }, steering: { sponsor: '' } });
    await theirs.saver.insist();
    expect(theirs.last()).toEqual({ kind: 'saved' });
    expect(await planIn(mine)).toMatchObject({ program: { name: 'Mine' }, steering: { sponsor: 'Ines' } });
  });

  it('with all the site’s data is not written again by itself', async () => {
    const [mine] = await two();
    browser.clearSiteData();
    await mine.edit(named('Typed after'));
    expect(mine.last()).toEqual({ kind: 'unsaved', because: 'erased' });
    expect(browser.held.size).toBe(0);
    await mine.saver.insist();
    expect(await planIn(mine)).toMatchObject({ program: { name: 'Typed after' } });
  });
});

describe('a program that a newer build has taken over', () => {
  it.each([
    ['and the page hears of it', (tab: Tab) => tab.saver.pull()],
    ['and the page finds out when it saves', (tab: Tab) => tab.edit(named('Typed after'))],
    ['and the reader insists', (tab: Tab) => tab.edit(named('Typed')).then(() => tab.saver.insist())],
  ])('%s: its record is left as it is', async (_, find) => {
    const [mine] = await two();
    const text = JSON.stringify({ ...mine.plan, version: VERSION + 1, news: true });
    await mine.disk.commit('p', (kept) => kept && { kept: { ...kept, text, saved: 'newer' } });
    await find(mine);
    expect(mine.last()).toEqual({ kind: 'unsaved', because: 'overtaken' });
    await mine.edit(named('Typed later'));
    expect(await mine.disk.readKept('p')).toMatchObject({ kept: { text, saved: 'newer' } });
    expect(mine.plan.program.name).toBe('Typed later');
  });
});
