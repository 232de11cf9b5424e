import { beforeEach, describe, expect, it } from 'vitest';
import { blankPlan } from '../../plan/document/schema.ts';
import { browserWithFiles, type FakeBrowser } from '../../storage/fake-browser.fixture.ts';
import { planKey } from '../../storage/keys.ts';
import { leave, load, named, open } from './pages.fixture.ts';

let browser: FakeBrowser;
beforeEach(() => {
  browser = browserWithFiles();
});

/** A page that keeps the mirror from the start, with programs `p` and, saved after it, `other`. */
async function openTwo() {
  leave(browser, JSON.stringify({ ...named('Second Look')(blankPlan('p')), revision: 3 }));
  const page = { ...(await open()), ...(await import('../../storage/mirror.ts')) };
  await page.keepMirror();
  await page.save();
  await page.adoptPlan({ ...named('First Look')(blankPlan('other')), revision: 1 });
  await page.openProgram('p');
  await page.mirrored();
  return page;
}

describe('a browser that was killed and has thrown its database away', () => {
  it('shows what was saved, although localStorage has forgotten it too, and says what happened', async () => {
    const before = await openTwo();
    const saved = new Set((await before.disk.allKept()).map(({ id }) => id));
    browser.database.clear();
    browser.held.clear();
    for (const session of browser.sessions) session.clear();
    const page = { ...(await open()), ...(await import('./asides.ts')) };
    expect(saved).toContain(page.$plan.get().id);
    expect(page.$plan.get().program.name).toMatch(/Look/);
    expect(page.$saving.get()).toEqual({ kind: 'saved' });
    expect(new Set((await page.disk.allKept()).map(({ id }) => id))).toEqual(saved);
    await page.findAsides(page.$plan.get().id);
    const words = page.restoredIn(page.$overruled.get());
    expect(words).toHaveLength(1);
    await page.letGo(words);
    expect(await page.disk.asidesOf(page.$plan.get().id)).toEqual([]);
  });

  it('opens what was saved last, where localStorage has only what was there half a minute before', async () => {
    const before = await openTwo();
    const older = browser.held.get(planKey('p')) ?? '';
    before.editPlan(named('Third Look'));
    await before.save();
    await before.mirrored();
    browser.database.clear();
    browser.held.set(planKey('p'), older);
    const page = await open();
    expect(page.$plan.get()).toMatchObject({ id: 'p', program: { name: 'Third Look' } });
    expect((await page.disk.asidesOf('p')).map(({ what }) => what.kind)).toEqual(['restored']);
  });

  it('stores nothing in its place as long as it can’t be brought back', async () => {
    await openTwo();
    browser.database.clear();
    browser.database.putsFail = 'QuotaExceededError';
    const page = await open();
    expect(page.$saving.get()).toMatchObject({ kind: 'unreadable', program: 'p' });
    page.editPlan(named('Typed over it'));
    browser.database.putsFail = undefined;
    await browser.rest();
    expect(await page.disk.allKept()).toEqual([]);
    expect((await open()).$plan.get()).toMatchObject({ id: 'p', program: { name: 'Second Look' } });
  });

  it('lists all that was there', async () => {
    await openTwo();
    browser.database.clear();
    browser.held.clear();
    await load();
    const { $programs, listPrograms } = await import('../programs/programs.ts');
    await listPrograms();
    const programs = $programs.get();
    expect(programs.kind === 'listed' && programs.programs.map(({ name }) => name)).toEqual([
      'First Look',
      'Second Look',
    ]);
  });
});

describe('what was meant to go', () => {
  it('stays away: the programs that were deleted one by one', async () => {
    const page = await openTwo();
    await page.removeProgram('p');
    await page.removeProgram('other');
    await load();
    const { $programs, listPrograms } = await import('../programs/programs.ts');
    await listPrograms();
    expect($programs.get()).toMatchObject({ programs: [] });
  });

  it('stays away: programs that came in together and were taken away again', async () => {
    const page = { ...(await load()), ...(await import('../../storage/mirror.ts')) };
    await page.keepMirror();
    const { addPrograms } = await import('../programs/adding.ts');
    const { takeAway } = await import('../programs/takingAway.ts');
    const plans = ['a', 'b'].map((id) => ({ ...named(id)(blankPlan(id)), revision: 1 }));
    const added = await addPrograms(plans.map((plan) => ({ plan, archived: false })));
    if (added.kind === 'failed') throw new Error(added.why);
    await page.mirrored();
    expect(await takeAway(added.plans)).toEqual(new Set(['a', 'b']));
    const { $programs, listPrograms } = await import('../programs/programs.ts');
    await listPrograms();
    expect($programs.get()).toMatchObject({ programs: [] });
    await page.mirrored();
    expect(await page.disk.allKept()).toEqual([]);
  });

  it('stays away: all that was erased', async () => {
    const page = await openTwo();
    expect(await page.eraseEverything()).toBe(true);
    await page.mirrored();
    // All that is left says which programs were erased, and nothing of them.
    const root = await browser.files.getDirectory();
    const folders: string[] = [];
    for await (const name of (await root.getDirectoryHandle('unstall')).keys()) folders.push(name);
    expect(folders).toEqual(['asides']);
    expect((await open()).$plan.get()).toMatchObject({ revision: 0 });
  });
});
