import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { blankPlan, type Plan } from '../../plan/document/schema.ts';
import { FakeBrowser } from '../../storage/fake-browser.fixture.ts';
import { killed, leave, type LoadedPage, named, open, sponsored } from './pages.fixture.ts';

let browser: FakeBrowser;
beforeEach(() => {
  browser = new FakeBrowser();
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** A page whose program is saved, in both places. */
async function openSaved(): Promise<LoadedPage> {
  leave(browser, JSON.stringify({ ...blankPlan('p'), revision: 3 }));
  const page = await open();
  page.editPlan(named('Second Look'));
  await page.save();
  return page;
}

/** How often each plan's text is parsed while a page opens. */
async function parsed(): Promise<number[]> {
  const times = new Map<string, number>();
  const parse = JSON.parse;
  vi.spyOn(JSON, 'parse').mockImplementation((text: string, ...rest) => {
    const value: unknown = parse(text, ...rest);
    if ((value as Partial<Plan> | null)?.app === 'unstall') times.set(text, (times.get(text) ?? 0) + 1);
    return value;
  });
  const page = await open();
  expect(page.$plan.get().id).toBe('p');
  return [...times.values()];
}

describe('opening parses each stored text once', () => {
  it('where both places hold the program', async () => {
    await openSaved();
    expect(await parsed()).toEqual([1, 1]);
  });

  it('where the browser was killed before what was typed last was committed', async () => {
    const before = await openSaved();
    await killed(browser, before, () => before.editPlan(sponsored('Ines')));
    expect(await parsed()).toEqual([1, 1]);
  });

  it('where an earlier build wrote it, which is kept and then migrated', async () => {
    const fixture = new URL('../../plan/document/fixtures/plan.v1.json', import.meta.url);
    leave(browser, JSON.stringify({ ...JSON.parse(readFileSync(fixture, 'utf8')), id: 'p' }));
    expect(await parsed()).toEqual([1]);
  });
});
