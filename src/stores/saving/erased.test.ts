import { beforeEach, describe, expect, it, vi } from 'vitest';
import { blankPlan } from '../../plan/document/schema.ts';
import { browserWithFiles, type FakeBrowser } from '../../storage/fake-browser.fixture.ts';
import { OPEN_KEY, planKey } from '../../storage/keys.ts';
import { leave, load, named, open } from './pages.fixture.ts';

let browser: FakeBrowser;
beforeEach(() => {
  browser = browserWithFiles();
});

const SECRET = { ...named('A secret')(blankPlan('p')), revision: 3 };

/** A page with the program open, and saved. */
async function openSecret() {
  leave(browser, JSON.stringify(SECRET));
  const page = {
    ...(await open()),
    ...(await import('../programs/programs.ts')),
    ...(await import('../programs/programActs.ts')),
    ...(await import('../programs/takingAway.ts')),
    ...(await import('../programs/adding.ts')),
  };
  await page.save();
  return page;
}
type Page = Awaited<ReturnType<typeof openSecret>>;

/** Does something, and cuts the power at once: localStorage forgets its last half minute, the database nothing. */
async function powerCut(page: Page, act: () => Promise<unknown>): Promise<void> {
  const before = new Map(browser.held);
  await act();
  await page.saver.idle();
  browser.held.clear();
  for (const [key, value] of before) browser.held.set(key, value);
  for (const session of browser.sessions) session.clear();
}

const ERASING: [string, (page: Page) => Promise<unknown>][] = [
  ['erased with everything else', (page) => page.eraseEverything()],
  ['deleted', (page) => page.deleteProgram('p', 'A secret')],
  ['taken away again', (page) => page.takeAway([SECRET])],
];

describe.each(ERASING)('what was %s', (_, erase) => {
  it('does not come back from localStorage when the power is cut', async () => {
    await powerCut(await openSecret(), async () => {});
    const before = await openSecret();
    await powerCut(before, () => erase(before));
    expect(browser.held.has(planKey('p'))).toBe(true);
    const page = await open();
    expect(page.$plan.get()).toMatchObject({ revision: 0, program: { name: '' } });
    expect(browser.held.has(planKey('p'))).toBe(false);
    expect(await page.disk.allKept()).toEqual([]);
  });

  it('is not listed when the power is cut, and gone from localStorage by then', async () => {
    const before = await openSecret();
    await powerCut(before, () => erase(before));
    const page = { ...(await load()), ...(await import('../programs/programs.ts')) };
    await page.listPrograms();
    expect(page.$programs.get()).toMatchObject({ programs: [] });
    expect(browser.held.has(planKey('p'))).toBe(false);
  });

  it('comes in again under another id, so that nothing of the two can be taken for the other', async () => {
    const page = await openSecret();
    await erase(page);
    await page.adoptPlan({ ...SECRET, revision: 1 });
    expect(page.$plan.get().id).not.toBe('p');
    expect(page.$plan.get().program.name).toBe('A secret');
  });
});

describe('the mark of what was erased', () => {
  it('says nothing of it but its id', async () => {
    const page = await openSecret();
    await page.eraseEverything();
    const left = JSON.stringify(await page.disk.all('asides'));
    expect(left).toContain('"program":"p"');
    expect(left).not.toContain('secret');
    expect(await page.disk.asidesOf('p')).toEqual([]);
  });

  it('goes when the program is put back, which is then not discarded', async () => {
    const page = await openSecret();
    await page.deleteProgram('p', 'A secret');
    expect(await page.disk.all('asides')).toHaveLength(1);
    await page.undoDeletion();
    expect(await page.disk.all('asides')).toEqual([]);
    browser.held.set(planKey('other'), JSON.stringify({ ...SECRET, id: 'other' }));
    const next = await open();
    expect(next.$plan.get()).toMatchObject({ id: 'p', program: { name: 'A secret' } });
    expect(browser.held.has(planKey('other'))).toBe(true);
  });

  it('goes when two hundred others were left since, and not by the clock', async () => {
    const page = await openSecret();
    await page.deleteProgram('p', 'A secret');
    const { discardErased, markErased } = await import('../../storage/erased.ts');
    vi.setSystemTime(Date.now() + 400 * 86_400_000);
    await discardErased();
    expect(await page.disk.all('asides')).toHaveLength(1);
    await markErased(Array.from({ length: 200 }, (_, index) => `other-${index}`));
    await discardErased();
    const left = (await page.disk.all('asides')).map(({ program }) => program);
    expect(left).toHaveLength(200);
    expect(left).not.toContain('p');
  });

  it('has localStorage discarded also where another program is opened', async () => {
    const page = await openSecret();
    await powerCut(page, async () => {
      await page.adoptPlan({ ...named('Harbour Light')(blankPlan('h')), revision: 1 });
      await page.deleteProgram('p', 'A secret');
    });
    browser.held.set(OPEN_KEY, 'h');
    await open();
    const { prune } = await import('./prune.ts');
    await prune('h');
    expect(browser.held.has(planKey('p'))).toBe(false);
  });

  it('is done without where there is no room for it, so that room can be made', async () => {
    const page = await openSecret();
    browser.database.putsFail = 'QuotaExceededError';
    expect(await page.deleteProgram('p', 'A secret')).toMatchObject({ kind: 'done' });
    expect(await page.disk.allKept()).toEqual([]);
  });
});

describe('marks', () => {
  it('outlive a second erasing', async () => {
    const before = await openSecret();
    await powerCut(before, async () => {
      await before.eraseEverything();
      await before.eraseEverything();
    });
    expect((await open()).$plan.get()).toMatchObject({ revision: 0, program: { name: '' } });
    expect(browser.held.has(planKey('p'))).toBe(false);
  });

  it.each(ERASING.slice(0, 2))('outlive the database, of what was %s', async (_, erase) => {
    const before = { ...(await openSecret()), ...(await import('../../storage/mirror.ts')) };
    await powerCut(before, () => erase(before));
    await before.mirrored();
    browser.database.clear();
    expect((await open()).$plan.get()).toMatchObject({ revision: 0, program: { name: '' } });
    expect(browser.held.has(planKey('p'))).toBe(false);
  });

  it('keep an earlier state of what was erased from being put beside them', async () => {
    const page = await openSecret();
    await page.deleteProgram('p', 'A secret');
    const [deleted] = await page.disk.snapshotsOf('p');
    expect(await page.takeSnapshot('p', 'A secret', { kind: 'before', act: 'import' })).toBeUndefined();
    expect(await page.disk.snapshotsOf('p')).toEqual([deleted]);
    await page.undoDeletion();
    expect(await page.takeSnapshot('p', 'A secret', { kind: 'before', act: 'import' })).toBeDefined();
  });
});

describe('a deleted program', () => {
  it('is offered to be brought back also after a copy of it came in', async () => {
    const page = await openSecret();
    await page.deleteProgram('p', 'A secret');
    await page.addPrograms([{ plan: { ...SECRET, revision: 1 }, archived: false }]);
    await page.listPrograms();
    expect(page.$programs.get()).toMatchObject({
      programs: [{ name: 'A secret' }],
      deleted: [{ id: 'p', name: 'A secret' }],
    });
  });
});

describe('erasing everything', () => {
  it('leaves no trace of which program was open, also in a tab that is typed into at that moment', async () => {
    const page = await openSecret();
    const here = 0;
    const there = browser.openTab();
    const other = await open();
    browser.goTo(here);
    const erased = page.eraseEverything();
    browser.goTo(there);
    other.editPlan(named('A secret, typed there'));
    browser.goTo(here);
    await erased;
    browser.goTo(there);
    await browser.rest();
    other.editPlan(named('A secret, typed there later'));
    await browser.rest();
    expect([...browser.held.keys()]).toEqual([]);
    expect(browser.sessions.flatMap((session) => [...session.keys()])).not.toContain(OPEN_KEY);
    expect(await other.disk.allKept()).toEqual([]);
  });
});
