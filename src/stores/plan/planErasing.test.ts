import { beforeEach, describe, expect, it } from 'vitest';
import { blankPlan } from '../../plan/document/schema.ts';
import { FakeBrowser } from '../../storage/fake-browser.fixture.ts';
import { leave, localPlan, named, open, sponsored } from '../saving/pages.fixture.ts';

let browser: FakeBrowser;
beforeEach(() => {
  browser = new FakeBrowser();
});

const stored = { ...blankPlan('p'), revision: 3 };
const text = JSON.stringify(stored);
const SAVED = { kind: 'saved' };

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
