import { beforeEach, describe, expect, it } from 'vitest';
import { blankAnswer } from '../../sheets/triage/fields.ts';
import { blankPlan, type Plan } from '../../plan/document/schema.ts';
import { FakeBrowser } from '../../storage/fake-browser.fixture.ts';
import { planKey } from '../../storage/keys.ts';
import { leave, type LoadedPage, load, named, open } from './pages.fixture.ts';

let browser: FakeBrowser;
beforeEach(() => {
  browser = new FakeBrowser();
});

const SAVED = { kind: 'saved' };

/** Makes a plan so large that it is saved when typing pauses. */
const large = (letter: string) => (plan: Plan) => ({
  ...plan,
  triage: {
    ...plan.triage,
    answers: Array.from({ length: 15 }, (_, row) => ({
      ...blankAnswer(`row-${row}`),
      text: letter.repeat(10_000),
    })),
  },
});

/** A page with a saved program, in a browser whose localStorage takes nothing from now on; its database does. */
async function openFull(): Promise<LoadedPage> {
  leave(browser, JSON.stringify({ ...named('Second Look')(blankPlan('p')), revision: 3 }));
  const page = await open();
  await page.save();
  browser.writesFail = 'QuotaExceededError';
  return page;
}

/** Whether the browser would ask before it lets the reader leave. */
function asks(): boolean {
  const event = new Event('beforeunload', { cancelable: true });
  browser.fire(event);
  return event.defaultPrevented;
}

describe('where localStorage has no room', () => {
  it('the page says so while it saves, the browser asks before it is left, and neither once it is saved', async () => {
    const page = await openFull();
    expect(asks()).toBe(false);
    page.editPlan(named('Typed last'));
    expect(page.$saving.get()).toEqual({ kind: 'exposed' });
    expect(asks()).toBe(true);
    await page.save();
    expect(page.$saving.get()).toEqual(SAVED);
    expect(asks()).toBe(false);
    const next = await open();
    expect(next.$plan.get().program.name).toBe('Typed last');
  });

  it('the browser asks also while a large plan waits for a pause in typing', async () => {
    const page = await openFull();
    page.editPlan(large('A'));
    await page.save();
    browser.writesFail = undefined;
    page.editPlan(large('B'));
    await page.save();
    browser.writesFail = 'QuotaExceededError';
    page.editPlan(large('C'));
    expect(asks()).toBe(true);
    await page.save();
    expect(asks()).toBe(false);
    expect((await open()).$plan.get().triage.answers).toEqual(page.$plan.get().triage.answers);
  });

  it('nobody is asked while there is room, also before a large plan was written', async () => {
    const page = await openFull();
    browser.writesFail = undefined;
    page.editPlan(large('A'));
    await page.save();
    page.editPlan(large('B'));
    expect(asks()).toBe(false);
    expect(browser.held.get(planKey('p'))).toContain('BBB');
  });
});

describe('localStorage', () => {
  /** What is in localStorage, once a page has let go of what it need not hold. */
  async function pruned(open: string): Promise<string[]> {
    const { prune } = await import('./prune.ts');
    await prune(open);
    return [...browser.held.keys()].filter((key) => key.startsWith(planKey(''))).sort();
  }

  it('holds no copies of programs that are not open, as far as the database has all of them', async () => {
    const page = await openFull();
    browser.writesFail = undefined;
    for (const id of ['a', 'b', 'c']) {
      await page.adoptPlan({ ...named(id)(blankPlan(id)), revision: 1 });
      await page.saver.idle();
    }
    expect(await pruned('c')).toEqual([planKey('c')]);
    expect(await page.disk.allKept()).toHaveLength(4);
    const stray = { ...named('Typed in a tab that was killed')(blankPlan('a')), revision: 9 };
    browser.held.set(planKey('a'), JSON.stringify(stray));
    browser.held.set(planKey('d'), JSON.stringify({ ...stray, id: 'd' }));
    browser.held.set(planKey('b'), '{broken');
    expect(await pruned('c')).toEqual(['a', 'b', 'c', 'd'].map(planKey));
  });

  it('keeps all there is where there is no database', async () => {
    browser.database.opening = 'absent';
    const page = await load();
    await page.openPlan();
    for (const id of ['a', 'b']) await page.adoptPlan({ ...named(id)(blankPlan(id)), revision: 1 });
    expect(await pruned('b')).toEqual([planKey('a'), planKey('b')]);
  });

  it('gets no copy of a program that is brought in without being opened', async () => {
    const page = { ...(await openFull()), ...(await import('../programs/adding.ts')) };
    browser.writesFail = undefined;
    const plan = { ...named('Harbour Light')(blankPlan('h')), revision: 1 };
    await page.addPrograms([{ plan, archived: false }]);
    expect(browser.held.has(planKey('h'))).toBe(false);
    expect((await page.disk.allKept()).map(({ id }) => id).sort()).toEqual(['h', 'p']);
  });
});
