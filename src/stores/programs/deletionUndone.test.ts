import { IDBObjectStore } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { Plan } from '../../plan/document/schema.ts';
import type { FakeBrowser } from '../../storage/fake-browser.fixture.ts';
import { planKey } from '../../storage/keys.ts';
import { linkOf, beginLink } from '../../storage/links.ts';
import { named } from '../saving/pages.fixture.ts';
import { elsewhere, kept, page, newBrowser, program, type UndoPage } from '../plan/undo.fixture.ts';

let browser: FakeBrowser;
beforeEach(() => {
  browser = newBrowser();
});

async function store({ disk }: UndoPage, plan: Plan, saved = 'first'): Promise<void> {
  const kept = { copied: '', copiedRevision: 0, archived: false, begun: `begun ${saved}` };
  const text = JSON.stringify({ ...plan, saved });
  await disk.commit(plan.id, () => ({ kept: { ...kept, id: plan.id, text, saved } }));
}

/** A page from which a program was deleted just now. */
async function deleted(): Promise<UndoPage> {
  const here = await page(browser);
  await store(here, program('a', 'Second Look'));
  await here.deleteProgram('a', 'Second Look');
  return here;
}

/** Who has the id of the deleted program by the time that the deletion is undone. */
const TAKEN: { by: string; act: (here: UndoPage) => Promise<unknown> }[] = [
  { by: 'another program', act: (here) => store(here, program('a', 'Another'), 'second') },
  {
    by: 'itself, with what was typed since',
    act: (here) => store(here, named('Another')(program('a', 'Second Look', 7)), 'second'),
  },
  {
    by: 'itself at the same revision, with something else in it',
    act: (here) => store(here, program('a', 'Another'), 'first'),
  },
  {
    by: 'itself, restored in another tab and typed into',
    act: async () => {
      const there = await page(browser, 'another tab');
      await there.listPrograms();
      const state = there.$programs.get();
      const [gone] = state.kind === 'listed' ? state.deleted : [];
      if (!gone) throw new Error('nothing to restore');
      await there.restoreProgram(gone);
      browser.goTo(0);
      await elsewhere(browser, 'a', (tab) => tab.editPlan(named('Another')));
    },
  },
];

describe('undoing a deletion', () => {
  it.each(TAKEN)('of what has its id taken by $by brings it back beside that, whole', async ({ act }) => {
    const here = await deleted();
    await act(here);
    const outcome = await here.undoDeletion();
    if (outcome.kind === 'failed') throw new Error(outcome.why);
    expect(outcome.id).not.toBe('a');
    const { programs, local } = await kept(browser, here);
    expect(new Set([...programs, ...local])).toEqual(new Set(['Another', 'Second Look']));
    const read = await here.disk.readKept(outcome.id);
    const back: Plan = JSON.parse(read.kind === 'read' ? (read.kept?.text ?? '') : '');
    expect(back).toEqual({ ...program('a', 'Second Look'), id: outcome.id, saved: expect.any(String) });
    expect(here.$deletions.get()).toEqual([]);
  });

  it('of what is there again, and says the same, leaves that alone and says that it is there', async () => {
    const here = await deleted();
    await store(here, program('a', 'Second Look', 9), 'second');
    expect(await here.undoDeletion()).toEqual({ kind: 'done', id: 'a' });
    expect(await kept(browser, here)).toEqual({ programs: ['Second Look'], local: [], snapshots: [] });
    const read = await here.disk.readKept('a');
    expect(read).toMatchObject({ kept: { saved: 'second' } });
  });

  it('drops the state before only once that stands in the program', async () => {
    const here = await deleted();
    await store(here, program('a', 'Another'), 'second');
    browser.database.putsFail = 'QuotaExceededError';
    expect(await here.undoDeletion()).toEqual({ kind: 'failed', why: 'full' });
    expect((await kept(browser, here)).snapshots).toEqual(['Second Look']);
    expect(here.$deletions.get()).toHaveLength(1);
    browser.database.putsFail = undefined;
    expect(await here.undoDeletion()).toMatchObject({ kind: 'done' });
    expect((await kept(browser, here)).programs).toEqual(['Another', 'Second Look']);
  });

  it('keeps an earlier state of the other program, which the deletion never had', async () => {
    const here = await deleted();
    await store(here, program('a', 'Another'), 'second');
    await here.takeSnapshot('a', JSON.stringify(program('a', 'Another, earlier')), {
      kind: 'named',
      name: 'x',
    });
    await here.undoDeletion();
    expect((await kept(browser, here)).snapshots).toContain('Another, earlier');
  });

  it('of text that can’t be read is refused where its id is taken, and keeps every letter', async () => {
    const here = await page(browser);
    browser.held.set(planKey('a'), '{broken');
    await here.deleteProgram('a', 'A program');
    await store(here, program('a', 'Another'));
    expect(await here.undoDeletion()).toEqual({ kind: 'failed', why: 'taken' });
    expect(await here.disk.snapshotsOf('a')).toMatchObject([{ text: '{broken' }]);
    expect(
      (await kept(browser, { ...here, disk: { ...here.disk, snapshotsOf: async () => [] } })).programs,
    ).toEqual(['Another']);
  });

  it('works without a database as well, beside another program of the same id', async () => {
    browser.database.opening = 'denied';
    const here = await page(browser);
    browser.held.set(planKey('a'), JSON.stringify(program('a', 'Second Look')));
    await here.deleteProgram('a', 'Second Look');
    browser.held.set(planKey('a'), JSON.stringify(program('a', 'Another')));
    expect(await here.undoDeletion()).toMatchObject({ kind: 'done' });
    expect((await kept(browser, here)).local).toEqual(['Another', 'Second Look']);
  });
});

describe('restoring what was deleted', () => {
  it.each(TAKEN)('is refused where its id is taken by $by, and the copy stays', async ({ act }) => {
    const here = await deleted();
    await here.listPrograms();
    const state = here.$programs.get();
    const [gone] = state.kind === 'listed' ? state.deleted : [];
    if (!gone) throw new Error('nothing to restore');
    await act(here);
    expect(await here.restoreProgram(gone)).toEqual({ kind: 'failed', why: 'taken' });
    const { programs, local, snapshots } = await kept(browser, here);
    expect(new Set([...programs, ...local])).toEqual(new Set(['Another']));
    expect(snapshots).toContain('Second Look');
  });
});

describe('the file that a deleted program was kept in step with', () => {
  const handle = { name: 'second-look.json' } as FileSystemFileHandle;

  it('goes with it, and comes back with nothing in common', async () => {
    const here = await page(browser);
    await store(here, program('a', 'Second Look'));
    await beginLink('a', handle, 'what both say');
    await here.deleteProgram('a', 'Second Look');
    expect(await here.disk.all('files')).toEqual([]);
    await here.undoDeletion();
    expect(await linkOf('a')).toMatchObject({ lasts: true, link: { handle, text: '', writing: '' } });
  });

  it('does not come to another program that has its id by then, nor to it under another id', async () => {
    const here = await page(browser);
    await store(here, program('a', 'Second Look'));
    await beginLink('a', handle, 'what both say');
    await here.deleteProgram('a', 'Second Look');
    await store(here, program('a', 'Another'), 'second');
    await here.undoDeletion();
    expect(await here.disk.all('files')).toEqual([]);
  });

  it('stays where the deletion failed', async () => {
    const here = await page(browser);
    await store(here, program('a', 'Second Look'));
    await beginLink('a', handle, 'what both say');
    const remove = IDBObjectStore.prototype.delete;
    onTestFinished(() => {
      IDBObjectStore.prototype.delete = remove;
    });
    IDBObjectStore.prototype.delete = function (key) {
      if (this.name === 'programs') throw new DOMException('refused', 'UnknownError');
      return remove.call(this, key);
    };
    expect(await here.deleteProgram('a', 'Second Look')).toEqual({ kind: 'failed', why: 'blocked' });
    expect((await kept(browser, here)).programs).toEqual(['Second Look']);
    // It holds nothing that the program does not.
    expect((await kept(browser, here)).snapshots).toEqual([]);
    expect(await linkOf('a')).toMatchObject({ link: { text: 'what both say' } });
  });
});
