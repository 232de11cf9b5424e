import { beforeEach, describe, expect, it } from 'vitest';
import { FakeBrowser } from '../../storage/fake-browser.fixture.ts';
import { planKey } from '../../storage/keys.ts';
import { localPlan, named } from '../saving/pages.fixture.ts';
import { plan, mine, theirs, saved, open } from './file.fixture.ts';

let browser: FakeBrowser;
beforeEach(() => {
  browser = new FakeBrowser();
});

describe('an import', () => {
  it('opens the file as a program of its own, saved, and leaves the one that was open as it was', async () => {
    const page = await open(browser);
    await page.bring(theirs);
    expect(page.$plan.get()).toEqual(theirs);
    expect(localPlan(browser)).toEqual(saved(theirs));
    expect(page.$saving.get()).toEqual({ kind: 'saved' });
    expect(page.$import.get()).toEqual({ kind: 'done', made: theirs, before: saved(mine), unsaved: false });
    expect(localPlan(browser, 'mine')).toEqual(saved(mine));
    expect(await page.ids()).toEqual(['mine', 'theirs']);
  });

  it('of a program that is here already is put beside it under an id of its own', async () => {
    const page = await open(browser);
    await page.bring({ ...theirs, id: 'mine' });
    const { id } = page.$plan.get();
    expect(page.$plan.get()).toEqual({ ...theirs, id });
    expect(await page.ids()).toEqual(['mine', id].sort());
    expect(localPlan(browser, 'mine')).toEqual(saved(mine));
  });

  it('can be undone, once, and leaves all as it was', async () => {
    const page = await open(browser);
    await page.bring({ ...theirs, id: 'mine' });
    await page.undoImport();
    expect(page.$plan.get()).toEqual(saved(mine));
    expect(localPlan(browser)).toEqual(saved(mine));
    expect(await page.ids()).toEqual(['mine']);
    expect([...browser.held.keys()].filter((key) => key.startsWith(planKey('')))).toEqual([planKey('mine')]);
    expect(page.$import.get()).toEqual({ kind: 'undone', what: 'import' });
    await page.undoImport();
    expect(page.$plan.get()).toEqual(saved(mine));
    expect(await page.ids()).toEqual(['mine']);
  });

  it('that is undone from another program takes that one nothing', async () => {
    const page = await open(browser);
    await page.bring(theirs);
    await page.openProgram('mine');
    await page.undoImport();
    expect(page.$plan.get()).toEqual(saved(mine));
    expect(await page.ids()).toEqual(['mine']);
  });

  it('into a blank page can be undone, too', async () => {
    browser = new FakeBrowser();
    const page = await open(browser, '');
    browser.held.clear();
    await page.openProgram(undefined);
    await page.bring(theirs);
    await page.undoImport();
    expect(page.$plan.get()).toMatchObject({ revision: 0 });
    expect(await page.ids()).toEqual([]);
  });

  it('keeps the program that was open as it was among its earlier states, unless nobody has touched it', async () => {
    const page = await open(browser);
    await page.bring(theirs);
    expect(await page.disk.snapshotsOf('mine')).toMatchObject([
      { why: { kind: 'before', act: 'import' }, text: JSON.stringify(mine) },
    ]);
    await page.startProgram();
    const { id } = page.$plan.get();
    await page.bring(plan('third', 'Third'));
    expect(await page.disk.snapshotsOf(id)).toEqual([]);
  });

  it('remembers the state it was handed out in, so that both can be merged, and forgets it when it is undone', async () => {
    const page = await open(browser);
    const handed = { ...theirs, saved: 'handed', shared: ['earlier'] };
    await page.bring(handed);
    expect(page.$plan.get().shared).toEqual(['earlier', 'handed']);
    const brought = await page.disk.snapshotsOf('theirs');
    expect(brought).toMatchObject([{ why: { kind: 'shared' }, text: JSON.stringify(handed) }]);
    await page.undoImport();
    expect(await page.disk.snapshotsOf('theirs')).toEqual([]);
  });

  it('takes the undo of rows with it, which spoke of the plan before, a copy of the same plan included', async () => {
    const page = await open(browser);
    page.addRows('answers', [{ text: 'mine' }], 'added answer 1');
    await page.bring({ ...theirs, id: 'mine' });
    expect(page.undo()?.says).toBeUndefined();
    expect(page.$plan.get().program.name).toBe('Theirs');
  });

  it('that finds no room is on the page and is said to be unsaved', async () => {
    const page = await open(browser);
    browser.writesFail = 'QuotaExceededError';
    browser.database.putsFail = 'QuotaExceededError';
    await page.bring(theirs);
    expect(page.$plan.get()).toEqual(theirs);
    expect(page.$saving.get()).toEqual({ kind: 'unsaved', because: 'full' });
    expect(localPlan(browser)).toEqual(saved(mine));
    expect(await page.ids()).toEqual(['mine']);
  });

  it('in a browser that keeps nothing can be undone as well, and nothing that was typed is lost', async () => {
    browser.denied = true;
    browser.database.opening = 'denied';
    const page = await open(browser);
    page.editPlan(named('Typed here'));
    const before = page.$plan.get();
    await page.bring(theirs);
    expect(page.$plan.get()).toEqual(theirs);
    await page.undoImport();
    expect(page.$plan.get()).toEqual(before);
  });
});

describe('an import beside stored text that cannot be read', () => {
  const broken = '{"app":"unstall","id":"mine",';

  it.each([
    ['has an id of its own', theirs],
    ['has the same id', mine],
  ])('leaves the text where it is when the file %s', async (_, brought) => {
    const page = await open(browser, broken);
    await page.bring(brought);
    const { id } = page.$plan.get();
    expect(page.$plan.get()).toEqual({ ...brought, id });
    expect(page.$saving.get()).toEqual({ kind: 'saved' });
    expect(browser.held.get(planKey('mine'))).toBe(broken);
    expect(await page.ids()).toEqual([id]);
    await page.undoImport();
    expect(await page.ids()).toEqual([]);
    expect(browser.held.get(planKey('mine'))).toBe(broken);
  });
});
