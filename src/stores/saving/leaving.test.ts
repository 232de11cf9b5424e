import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Kept } from '../../storage/database.ts';
import { FakeBrowser } from '../../storage/fake-browser.fixture.ts';
import { planKey } from '../../storage/keys.ts';
import { keptPlan, load, type LoadedPage, localPlan, named, open, sponsored } from './pages.fixture.ts';

afterEach(() => {
  vi.useRealTimers();
});

/** What is left of a page that is left at this moment: what localStorage has, and what comes of its last commit. */
async function left(browser: FakeBrowser, page: LoadedPage): Promise<void> {
  const held = new Map(browser.held);
  const programs: Kept[] = await page.disk.allKept();
  await browser.rest();
  const next = new FakeBrowser();
  for (const [key, value] of held) next.held.set(key, value);
  const { disk } = await load();
  for (const program of programs) await disk.commit(program.id, () => ({ kept: program }));
}

const TYPED = 'Harbour Light';

describe('a page that is left while it saves', () => {
  // A commit takes some six turns, so that in one of these the last key falls into every part of it.
  it.each(Array.from({ length: 12 }, (_, index) => [index, index % 3]))(
    'and typed its last key %i turns after the one before, %i turns ago, has every key in the program',
    async (pause, turns) => {
      const browser = new FakeBrowser();
      const page = await open();
      for (let letters = 1; letters <= TYPED.length; letters++) {
        await browser.turn(pause);
        page.editPlan(named(TYPED.slice(0, letters)));
      }
      await browser.turn(turns);
      await left(browser, page);
      const next = await open();
      expect(next.$plan.get().program.name).toBe(TYPED);
      // Nobody is told of another tab.
      expect(await next.disk.asidesOf(next.$plan.get().id)).toEqual([]);
      expect(next.$overruled.get()).toEqual([]);
      await next.save();
      expect(await keptPlan(next, next.$plan.get().id)).toMatchObject({ program: { name: TYPED } });
    },
  );

  it('when its clock is set back has every key in the program, too', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-20T09:00:00Z') });
    const browser = new FakeBrowser();
    const page = await open();
    page.editPlan(named('Harbour'));
    await page.save();
    vi.setSystemTime(Date.parse('2026-11-19T09:00:00Z'));
    page.editPlan(named(TYPED));
    await left(browser, page);
    const next = await open();
    expect(next.$plan.get().program.name).toBe(TYPED);
    expect(next.$overruled.get()).toEqual([]);
  });

  it('and whose localStorage falls back to what it was before shows what is saved, whatever the clock says', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-20T09:00:00Z') });
    const browser = new FakeBrowser();
    const page = await open();
    page.editPlan(named('Harbour'));
    await page.save();
    const before = new Map(browser.held);
    vi.setSystemTime(Date.parse('2026-11-19T09:00:00Z'));
    page.editPlan(named(TYPED));
    await page.save();
    browser.held.clear();
    for (const [key, value] of before) browser.held.set(key, value);
    expect(localPlan(browser)?.program.name).toBe('Harbour');
    const next = await open();
    expect(next.$plan.get().program.name).toBe(TYPED);
    expect(next.$overruled.get()).toEqual([]);
  });
});

it('what a build writes that knows of no names, and keeps those it finds, is merged and not taken for one’s own', async () => {
  const browser = new FakeBrowser();
  const page = await open();
  page.editPlan(named('Harbour'));
  await page.save();
  const { id } = page.$plan.get();
  const found = JSON.parse(browser.held.get(planKey(id)) ?? '');
  const typed = { ...sponsored('Typed in the old build')(found), revision: found.revision + 1 };
  browser.held.set(planKey(id), JSON.stringify(typed));
  page.editPlan(named('Harbour Light'));
  await vi.waitFor(async () => {
    const both = { program: { name: 'Harbour Light' }, steering: { sponsor: 'Typed in the old build' } };
    expect(page.$plan.get()).toMatchObject(both);
    expect(await keptPlan(page, id)).toMatchObject(both);
  });
});
