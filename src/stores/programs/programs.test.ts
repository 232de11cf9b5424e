import { beforeEach, describe, expect, it, vi } from 'vitest';
import { blankPlan, type Plan, VERSION } from '../../plan/document/schema.ts';
import { FakeBrowser } from '../../storage/fake-browser.fixture.ts';
import { OPEN_KEY, planKey } from '../../storage/keys.ts';
import { localPlan } from '../saving/pages.fixture.ts';

let browser: FakeBrowser;
beforeEach(() => {
  browser = new FakeBrowser();
});

/** A page of its own: modules start anew, as they do when a page is loaded. */
async function load() {
  vi.resetModules();
  const [programs, acts, database, beside, earlier, plan, opening, erasing, local] = await Promise.all([
    import('./programs.ts'),
    import('./programActs.ts'),
    import('../../storage/database.ts'),
    import('../../storage/beside.ts'),
    import('../../storage/earlier.ts'),
    import('../plan/plan.ts'),
    import('../saving/opening.ts'),
    import('../saving/erasing.ts'),
    import('../../storage/local.ts'),
  ]);
  return {
    ...programs,
    ...acts,
    ...database,
    ...beside,
    ...earlier,
    ...plan,
    ...opening,
    ...erasing,
    ...local,
  };
}
type Loaded = Awaited<ReturnType<typeof load>>;

/** The list as the page shows it. */
async function list(page: Loaded) {
  await page.listPrograms();
  const state = page.$programs.get();
  if (state.kind === 'opening') throw new Error('nothing is listed');
  return state;
}

/** What is in use, put away and deleted, by name, and which is open. */
async function names(page: Loaded) {
  const { programs, deleted, open } = await list(page);
  const named = (wanted: boolean) =>
    programs.filter(({ archived }) => archived === wanted).map(({ name }) => name);
  return {
    inUse: named(false),
    archived: named(true),
    deleted: deleted.map(({ name }) => name),
    open: programs.find(({ id }) => id === open)?.name,
  };
}

const named = (id: string, name: string, revision = 3): Plan => {
  const plan = blankPlan(id);
  return { ...plan, revision, changed: '2026-11-02T09:00:00.000Z', program: { ...plan.program, name } };
};
function store(plan: Plan): void {
  browser.held.set(planKey(plan.id), JSON.stringify(plan));
}

/** Two programs in the database, the first of them open. */
async function two(): Promise<Loaded> {
  const page = await load();
  for (const plan of [named('a', 'Second Look'), named('b', 'Harbour Light')]) {
    await page.commit(plan.id, () => ({
      kept: {
        id: plan.id,
        text: JSON.stringify(plan),
        saved: `first-${plan.id}`,
        copied: '2026-11-03T09:00:00.000Z',
        copiedRevision: 2,
        archived: false,
      },
    }));
    store({ ...plan, saved: `first-${plan.id}` });
  }
  page.setOpenId('a');
  return page;
}
const kept = async (page: Loaded, id: string) => {
  const read = await page.readKept(id);
  return read.kind === 'read' ? read.kept : undefined;
};
const keptPlan = async (page: Loaded, id: string): Promise<Plan> =>
  JSON.parse((await kept(page, id))?.text ?? 'null');

describe('the list', () => {
  it('is empty in a fresh browser, and looking leaves nothing behind', async () => {
    const page = await load();
    expect(page.$programs.get()).toEqual({ kind: 'opening' });
    expect(await list(page)).toEqual({
      kind: 'listed',
      programs: [],
      deleted: [],
      open: undefined,
      durable: true,
    });
    expect(browser.held.size).toBe(0);
  });

  it('has what the database holds and what only localStorage holds, by name', async () => {
    const page = await two();
    store(named('c', 'Long Quay'));
    expect(await names(page)).toEqual({
      inUse: ['Harbour Light', 'Long Quay', 'Second Look'],
      archived: [],
      deleted: [],
      open: 'Second Look',
    });
  });

  it('shows the newer of two copies', async () => {
    const page = await two();
    store({ ...named('a', 'Third Look', 4), saved: 'first-a' });
    expect((await names(page)).inUse).toEqual(['Harbour Light', 'Third Look']);
  });

  it('keeps a plan that has not changed the same object', async () => {
    const page = await two();
    const plans = (state: Awaited<ReturnType<typeof list>>) =>
      new Map(
        state.programs.flatMap((program) => (program.kind === 'plan' ? [[program.id, program.plan]] : [])),
      );
    const before = plans(await list(page));
    await page.renameProgram('a', 'Third Look');
    const after = plans(await list(page));
    expect(after.get('b')).toBe(before.get('b'));
    expect(after.get('a')).not.toBe(before.get('a'));
  });

  it.each([
    ['broken', '{"app":"unstall",', 'A program without a readable name'],
    ['newer', JSON.stringify({ ...named('c', 'Long Quay'), version: VERSION + 1 }), 'Long Quay'],
  ])('gives %s text out as it is, and no act writes over it', async (_, text, name) => {
    const page = await two();
    browser.held.set(planKey('c'), text);
    const { programs } = await list(page);
    expect(programs.find(({ id }) => id === 'c')).toMatchObject({ kind: 'unreadable', name, text });
    const gone = { kind: 'failed', why: 'gone' };
    expect(await page.renameProgram('c', 'Other')).toEqual(gone);
    expect(await page.duplicateProgram('c')).toEqual(gone);
    expect(await page.archiveProgram('c', true)).toEqual(gone);
    expect(browser.held.get(planKey('c'))).toBe(text);
    expect(await kept(page, 'c')).toBeUndefined();
  });

  it('follows what another tab does, and stops when nobody looks', async () => {
    const page = await two();
    const stop = page.watchPrograms();
    await browser.rest();
    const other = browser.openTab();
    store(named('c', 'Long Quay'));
    localStorage.setItem(planKey('d'), JSON.stringify(named('d', 'Fourth')));
    browser.deliver();
    await vi.waitFor(() => expect(page.$programs.get()).toMatchObject({ programs: { length: 4 } }));
    expect(other).toBe(1);
    browser.goTo(0);
    stop();
    browser.goTo(1);
    localStorage.removeItem(planKey('d'));
    browser.deliver();
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(page.$programs.get()).toMatchObject({ programs: { length: 4 } });
  });
});

describe('renaming', () => {
  it('changes the name alone, as one revision, in both places', async () => {
    const page = await two();
    expect(await page.renameProgram('b', 'North Light')).toEqual({ kind: 'done', id: 'b' });
    const after = await keptPlan(page, 'b');
    expect(after).toMatchObject({ revision: 4, program: { name: 'North Light' } });
    expect({ ...after, ...named('b', 'Harbour Light'), saved: '' }).toEqual(named('b', 'Harbour Light'));
    expect(localPlan(browser, 'b')).toEqual(after);
    expect(await kept(page, 'b')).toMatchObject({ copiedRevision: 2, archived: false });
    expect((await names(page)).open).toBe('Second Look');
  });

  it('reaches a tab that has the program open, and takes nothing that was typed there', async () => {
    const page = await two();
    page.watchPrograms();
    browser.openTab();
    const there = await load();
    there.setOpenId('b');
    await there.openPlan();
    there.editPlan((plan) => ({ ...plan, triage: { ...plan.triage, question: 'typed there' } }));
    await page.renameProgram('b', 'North Light');
    await browser.rest();
    expect(there.$plan.get()).toMatchObject({
      program: { name: 'North Light' },
      triage: { question: 'typed there' },
    });
    expect(await keptPlan(page, 'b')).toMatchObject({
      program: { name: 'North Light' },
      triage: { question: 'typed there' },
    });
  });

  it('to the same name writes nothing', async () => {
    const page = await two();
    const before = await kept(page, 'b');
    await page.renameProgram('b', 'Harbour Light');
    expect(await kept(page, 'b')).toEqual(before);
  });
});

describe('duplicating', () => {
  it('makes a program of its own, with everything in it, and leaves the first alone', async () => {
    const page = await two();
    const before = await kept(page, 'a');
    const outcome = await page.duplicateProgram('a');
    if (outcome.kind === 'failed') throw new Error(outcome.why);
    expect(outcome.id).not.toBe('a');
    const copy = await keptPlan(page, outcome.id);
    expect(copy).toMatchObject({
      id: outcome.id,
      revision: 3,
      shared: [],
      program: { name: 'Second Look (copy)' },
    });
    expect(await kept(page, outcome.id)).toMatchObject({ copied: '', archived: false });
    expect(await kept(page, 'a')).toEqual(before);
    expect((await names(page)).inUse).toEqual(['Harbour Light', 'Second Look', 'Second Look (copy)']);
  });

  it('that finds no room leaves no half of a copy', async () => {
    const page = await two();
    browser.database.putsFail = 'QuotaExceededError';
    expect(await page.duplicateProgram('a')).toEqual({ kind: 'failed', why: 'full' });
    browser.database.putsFail = undefined;
    expect((await names(page)).inUse).toEqual(['Harbour Light', 'Second Look']);
  });
});

describe('archiving', () => {
  it('puts a program away and brings it back, with nothing in it changed', async () => {
    const page = await two();
    const before = await kept(page, 'b');
    await page.archiveProgram('b', true);
    expect(await names(page)).toMatchObject({
      inUse: ['Second Look'],
      archived: ['Harbour Light'],
      open: 'Second Look',
    });
    await page.archiveProgram('b', false);
    expect(await kept(page, 'b')).toEqual(before);
  });

  it('of the open program opens the one that was changed last of the others', async () => {
    const page = await two();
    store({ ...named('c', 'Long Quay'), changed: '2026-11-05T09:00:00.000Z' });
    await list(page);
    await page.archiveProgram('a', true);
    expect((await names(page)).open).toBe('Long Quay');
    expect(browser.held.get(OPEN_KEY)).toBe('c');
  });

  it('of a program that only localStorage holds gives it a record first', async () => {
    const page = await load();
    store(named('c', 'Long Quay'));
    expect(await page.archiveProgram('c', true)).toEqual({ kind: 'done', id: 'c' });
    expect(await keptPlan(page, 'c')).toMatchObject({ revision: 3, program: { name: 'Long Quay' } });
    expect((await names(page)).archived).toEqual(['Long Quay']);
  });

  it('of the last program leaves none open, so that a blank one is', async () => {
    const page = await load();
    store(named('c', 'Long Quay'));
    page.setOpenId('c');
    await list(page);
    await page.archiveProgram('c', true);
    expect(page.openId()).toBeUndefined();
    const next = await load();
    await next.openPlan();
    expect(next.$plan.get().program.name).toBe('');
  });
});

describe('deleting', () => {
  it('takes a snapshot first, opens another, and can be taken back whole', async () => {
    const page = await two();
    await list(page);
    const before = { record: await kept(page, 'a'), local: browser.held.get(planKey('a')) };
    expect(await page.deleteProgram('a', 'Second Look')).toEqual({ kind: 'done', id: 'a' });
    expect(await names(page)).toEqual({
      inUse: ['Harbour Light'],
      archived: [],
      deleted: ['Second Look'],
      open: 'Harbour Light',
    });
    expect(await page.snapshotsOf('a')).toMatchObject([{ why: { kind: 'before', act: 'delete' } }]);
    expect(await page.undoDeletion()).toEqual({ kind: 'done', id: 'a' });
    expect({ record: await kept(page, 'a'), local: browser.held.get(planKey('a')) }).toEqual(before);
    expect(await names(page)).toMatchObject({ deleted: [], open: 'Second Look' });
    expect(await page.snapshotsOf('a')).toEqual([]);
    expect(page.$deletions.get()).toEqual([]);
  });

  it('of several is taken back one by one, the latest first', async () => {
    const page = await two();
    await page.deleteProgram('a', 'Second Look');
    await page.deleteProgram('b', 'Harbour Light');
    await page.undoDeletion();
    expect((await names(page)).inUse).toEqual(['Harbour Light']);
    await page.undoDeletion();
    expect((await names(page)).inUse).toEqual(['Harbour Light', 'Second Look']);
    expect(await page.undoDeletion()).toEqual({ kind: 'failed', why: 'gone' });
  });

  it('can be undone after the page is left, from the snapshot, until everything is erased', async () => {
    const page = await two();
    await page.deleteProgram('b', 'Harbour Light');
    const later = await load();
    const [deleted] = (await list(later)).deleted;
    if (!deleted) throw new Error('nothing to restore');
    expect(await later.restoreProgram(deleted)).toEqual({ kind: 'done', id: 'b' });
    expect(await keptPlan(later, 'b')).toMatchObject({
      id: 'b',
      revision: 3,
      program: { name: 'Harbour Light' },
    });
    expect(await names(later)).toMatchObject({ inUse: ['Harbour Light', 'Second Look'], deleted: [] });

    await later.deleteProgram('b', 'Harbour Light');
    await later.eraseEverything();
    expect(await names(await load())).toMatchObject({ inUse: [], deleted: [] });
  });

  it('of text that cannot be read keeps every letter of it', async () => {
    const page = await load();
    browser.held.set(planKey('c'), '{broken');
    await page.deleteProgram('c', 'A program');
    expect(browser.held.has(planKey('c'))).toBe(false);
    const [deleted] = (await list(page)).deleted;
    expect(deleted?.snapshot.text).toBe('{broken');
    await page.undoDeletion();
    expect(browser.held.get(planKey('c'))).toBe('{broken');
  });

  it('puts nothing over a program that has come back meanwhile', async () => {
    const page = await two();
    await page.deleteProgram('b', 'Harbour Light');
    const [deleted] = (await list(page)).deleted;
    if (!deleted) throw new Error('nothing to restore');
    await page.restoreProgram(deleted);
    await page.renameProgram('b', 'North Light');
    expect(await page.restoreProgram(deleted)).toEqual({ kind: 'failed', why: 'taken' });
    expect((await names(page)).inUse).toEqual(['North Light', 'Second Look']);
    expect(await page.snapshotsOf('b')).toMatchObject([{ text: deleted.snapshot.text }]);
  });

  it('still works where there is no room for a snapshot, and says that by having none', async () => {
    const page = await two();
    browser.database.putsFail = 'QuotaExceededError';
    await page.deleteProgram('b', 'Harbour Light');
    expect(page.$deletions.get()).toMatchObject([{ id: 'b', snapshots: [] }]);
    browser.database.putsFail = undefined;
    await page.undoDeletion();
    expect((await names(page)).inUse).toEqual(['Harbour Light', 'Second Look']);
  });

  it('tells a tab that has the program open, which then keeps it in its page', async () => {
    const page = await two();
    page.watchPrograms();
    browser.openTab();
    const there = await load();
    there.setOpenId('b');
    await there.openPlan();
    await page.deleteProgram('b', 'Harbour Light');
    await browser.rest();
    expect(there.$saving.get()).toEqual({ kind: 'unsaved', because: 'erased' });
    expect(there.$plan.get().program.name).toBe('Harbour Light');
  });
});

describe('without a database', () => {
  it('programs are listed, renamed, copied, deleted and brought back; none is archived', async () => {
    browser.database.opening = 'denied';
    const page = await load();
    store(named('a', 'Second Look'));
    expect(await list(page)).toMatchObject({ durable: false, programs: [{ name: 'Second Look' }] });
    await page.renameProgram('a', 'Third Look');
    await page.duplicateProgram('a');
    expect((await names(page)).inUse).toEqual(['Third Look', 'Third Look (copy)']);
    expect(await page.archiveProgram('a', true)).toEqual({ kind: 'failed', why: 'blocked' });
    await page.deleteProgram('a', 'Third Look');
    expect(page.$deletions.get()).toMatchObject([{ id: 'a', snapshots: [] }]);
    expect((await names(page)).inUse).toEqual(['Third Look (copy)']);
    await page.undoDeletion();
    expect((await names(page)).inUse).toEqual(['Third Look', 'Third Look (copy)']);
  });
});

describe('which program is open', () => {
  it('is this tab’s own choice, whatever other tabs choose', async () => {
    const page = await two();
    const other = browser.openTab();
    expect(page.chooseProgram('b')).toBe(true);
    expect((await names(page)).open).toBe('Harbour Light');
    browser.goTo(0);
    expect((await names(page)).open).toBe('Second Look');
    browser.goTo(other);
    expect((await names(page)).open).toBe('Harbour Light');
  });

  it('is a blank one after a new one was asked for, in this tab alone, and again after a reload', async () => {
    const page = await two();
    expect(page.chooseNewProgram()).toBe(true);
    for (let visits = 0; visits < 2; visits++) {
      const next = await load();
      await next.openPlan();
      expect(next.$plan.get()).toMatchObject({ revision: 0, program: { name: '' } });
    }
    expect(browser.held.get(OPEN_KEY)).toBe('a');
    expect((await names(page)).inUse).toEqual(['Harbour Light', 'Second Look']);
  });

  it('is not said to be chosen where the browser does not remember it', async () => {
    const page = await load();
    browser.denied = true;
    expect(page.chooseProgram('a')).toBe(false);
    expect(page.chooseNewProgram()).toBe(false);
  });
});
