import { beforeEach, describe, expect, it } from 'vitest';
import { blankPlan, VERSION } from '../../plan/document/schema.ts';
import { FakeBrowser } from '../../storage/fake-browser.fixture.ts';
import { OPEN_KEY, planKey } from '../../storage/keys.ts';
import { leave, load, localPlan, named, open } from '../saving/pages.fixture.ts';

let browser: FakeBrowser;
beforeEach(() => {
  browser = new FakeBrowser();
});

const stored = { ...blankPlan('p'), revision: 3 };

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
