import { beforeEach, describe, expect, it } from 'vitest';
import { writePrograms } from '../../plan/files/programsFile.ts';
import type { Plan } from '../../plan/document/schema.ts';
import type { FakeBrowser } from '../../storage/fake-browser.fixture.ts';
import { planKey } from '../../storage/keys.ts';
import { leave, named, sponsored } from '../saving/pages.fixture.ts';
import { elsewhere, fileOf, kept, page, newBrowser, program, type UndoPage } from './undo.fixture.ts';

let browser: FakeBrowser;
beforeEach(() => {
  browser = newBrowser();
});

const SINCE = 'Typed since';

/** What can have become of a program since something was done with it that is to be undone. */
type Since = { what: string; act: (here: UndoPage, id: string) => Promise<unknown> | unknown };

const TYPED_ELSEWHERE: Since[] = [
  {
    what: 'typed in another tab, which this one has heard of',
    act: async (_, id) => {
      await elsewhere(browser, id, (there) => there.editPlan(named(SINCE)));
      await browser.rest();
    },
  },
  {
    what: 'typed in another tab, which this one has not heard of',
    act: async (here, id) => {
      const read = await here.disk.readKept(id);
      const text = read.kind === 'read' ? (read.kept?.text ?? '') : '';
      const plan: Plan = JSON.parse(text);
      const edited = { ...named(SINCE)(plan), revision: plan.revision + 1, saved: 'elsewhere' };
      await here.disk.commit(
        id,
        (there) => there && { kept: { ...there, text: JSON.stringify(edited), saved: 'elsewhere' } },
      );
    },
  },
  {
    what: 'changed under the same revision',
    act: async (here, id) => {
      await here.disk.commit(id, (there) => {
        if (!there) return undefined;
        const text = JSON.stringify(named(SINCE)(JSON.parse(there.text)));
        return { kept: { ...there, text, saved: 'elsewhere' } };
      });
    },
  },
  {
    what: 'typed in another tab that has it in localStorage so far',
    act: async (here, id) => {
      const read = await here.disk.readKept(id);
      const plan: Plan = JSON.parse(read.kind === 'read' ? (read.kept?.text ?? '') : '');
      browser.held.set(planKey(id), JSON.stringify({ ...named(SINCE)(plan), revision: plan.revision + 1 }));
    },
  },
];
const TYPED: Since[] = [
  { what: 'typed in this tab', act: (here) => here.editPlan(named(SINCE)) },
  ...TYPED_ELSEWHERE,
];

/** Whether a text is in a program, kept as an earlier state, or on the page. */
async function isThere(here: UndoPage, name: string): Promise<boolean> {
  const { programs, local, snapshots } = await kept(browser, here);
  return [...programs, ...local, ...snapshots, here.$plan.get().program.name].includes(name);
}

async function openMine(): Promise<UndoPage> {
  leave(browser, JSON.stringify(program('mine', 'Mine')), 'mine');
  const here = await page(browser);
  await here.openPlan();
  await browser.rest();
  return here;
}

describe('undoing an import', () => {
  const imported = async () => {
    const here = await openMine();
    await here.offerFile(fileOf({ ...program('theirs', 'Theirs'), saved: 'handed' }));
    await here.confirmImport();
    return here;
  };

  it.each(TYPED)('leaves what was $what', async ({ act }) => {
    const here = await imported();
    await act(here, 'theirs');
    await here.undoImport();
    expect(here.$import.get()).toEqual({ kind: 'stays', what: 'import' });
    expect(await isThere(here, SINCE)).toBe(true);
    // The state that it came from stays its base.
    expect(await here.disk.snapshotsOf('theirs')).toMatchObject([{ why: { kind: 'shared' } }]);
    expect((await kept(browser, here)).programs).toContain('Mine');
  });

  it('takes away what was changed and changed back, and what is open in another tab that has typed nothing', async () => {
    const here = await imported();
    await elsewhere(browser, 'theirs', (there) => {
      there.editPlan(named(SINCE));
      there.editPlan(named('Theirs'));
    });
    await browser.rest();
    await here.undoImport();
    expect(here.$import.get()).toEqual({ kind: 'undone', what: 'import' });
    expect(await kept(browser, here)).toMatchObject({ programs: ['Mine'], local: ['Mine'] });
    expect(here.$plan.get().program.name).toBe('Mine');
  });

  it('goes back to what was open before, but brings nothing back that was deleted meanwhile', async () => {
    const here = await imported();
    await elsewhere(browser, 'mine', (there) => there.deleteProgram('mine', 'Mine'));
    await browser.rest();
    await here.undoImport();
    expect(here.$plan.get().program.name).toBe('');
    expect((await kept(browser, here)).programs).toEqual([]);
  });

  it('of what was deleted elsewhere by then takes nothing away', async () => {
    const here = await imported();
    await elsewhere(browser, 'theirs', (there) => there.deleteProgram('theirs', 'Theirs'));
    await here.undoImport();
    expect(here.$import.get()).toEqual({ kind: 'undone', what: 'import' });
    expect(await kept(browser, here)).toMatchObject({ programs: ['Mine'], snapshots: ['Mine', 'Theirs'] });
  });

  it('brings back what no room was left for, and what only the page before had', async () => {
    const here = await openMine();
    browser.writesFail = 'QuotaExceededError';
    browser.database.putsFail = 'QuotaExceededError';
    here.editPlan(named('Mine, in the page alone'));
    await here.saver.idle();
    await here.offerFile(fileOf(program('theirs', 'Theirs')));
    await here.confirmImport();
    await here.undoImport();
    expect(here.$plan.get().program.name).toBe('Mine, in the page alone');
    expect((await kept(browser, here)).programs).toEqual(['Mine']);
  });
});

describe('undoing a bring-in', () => {
  const file = () =>
    fileOf(
      writePrograms([
        { plan: program('a', 'One'), archived: false },
        { plan: program('b', 'Two'), archived: true },
      ]),
    );

  it.each(TYPED_ELSEWHERE)('leaves what was $what, and takes the others away', async ({ act }) => {
    const here = await page(browser);
    await here.offerPrograms(file());
    await here.bringThemIn();
    await act(here, 'a');
    await here.takeThemAway();
    expect(here.$bringIn.get()).toEqual({ kind: 'undone', left: ['One'] });
    expect(await isThere(here, SINCE)).toBe(true);
    expect((await here.disk.allKept()).map(({ id }) => id)).toEqual(['a']);
  });

  it('takes nothing of what has an id by then that was deleted and taken again', async () => {
    const here = await page(browser);
    await here.offerPrograms(file());
    await here.bringThemIn();
    await here.disk.removeKept('a');
    const text = JSON.stringify(program('a', 'Another'));
    await here.disk.commit('a', () => ({
      kept: { id: 'a', text, saved: 'x', copied: '', copiedRevision: 0, archived: false },
    }));
    await here.takeThemAway();
    expect((await kept(browser, here)).programs).toEqual(['Another']);
  });
});

describe('undoing a merge', () => {
  const merged = async () => {
    const here = await openMine();
    const theirs = { ...sponsored('Theirs')(program('mine', 'Mine')), revision: 9, saved: 'returned' };
    await here.offerFile(fileOf(theirs));
    here.beginMerge();
    const offered = here.$import.get();
    if (offered.kind !== 'merging') throw new Error(offered.kind);
    const both = here.mergeOffered(here.$plan.get(), {
      ...offered,
      base: { ...program('mine', 'Mine'), saved: 'b' },
    });
    const people = { mine: '', theirs: '' };
    await here.confirmMerge(both, { conflicts: [], choices: [], people, withoutSnapshot: false });
    expect(here.$plan.get().steering.sponsor).toBe('Theirs');
    return here;
  };

  it.each(TYPED)('leaves what was $what', async ({ act }) => {
    const here = await merged();
    await here.saver.idle();
    await act(here, 'mine');
    here.undoMerge();
    await here.saver.idle();
    await browser.rest();
    expect(here.$plan.get().steering.sponsor).toBe('');
    expect(await isThere(here, SINCE)).toBe(true);
  });

  it('keeps what the file said, which may be written over by then', async () => {
    const here = await merged();
    here.undoMerge();
    await here.saver.idle();
    const said = (await here.disk.snapshotsOf('mine')).map(({ text }) => JSON.parse(text).steering.sponsor);
    expect(said).toContain('Theirs');
  });
});

describe('undoing what was restored', () => {
  it.each(TYPED)('leaves what was $what', async ({ act }) => {
    const here = await openMine();
    await here.takeNamed('first');
    here.editPlan(sponsored('Edited'));
    await here.listHistory();
    const history = here.$history.get();
    const [snapshot] = history.kind === 'listed' ? history.snapshots : [];
    if (!snapshot) throw new Error('none is kept');
    await here.restore(snapshot);
    await here.saver.idle();
    await act(here, 'mine');
    expect(await here.undoLast()).toEqual({ kind: 'done' });
    await here.saver.idle();
    await browser.rest();
    expect(here.$plan.get().steering.sponsor).toBe('Edited');
    expect(await isThere(here, SINCE)).toBe(true);
  });

  it('is refused where it would make a plan that can’t be read again', async () => {
    const here = await openMine();
    await here.takeNamed('first');
    here.addRows('answers', [{ id: 'one-and-the-same', text: 'A' }], 'added');
    await here.listHistory();
    const history = here.$history.get();
    const [snapshot] = history.kind === 'listed' ? history.snapshots : [];
    if (!snapshot) throw new Error('none is kept');
    await here.restore(snapshot);
    here.addRows('members', [{ id: 'one-and-the-same', name: 'B' }], 'added');
    const before = here.$plan.get();
    expect(await here.undoLast()).toEqual({ kind: 'failed', why: 'invalid' });
    expect(here.$plan.get()).toBe(before);
  });
});

describe('undoing the deletion of an earlier state', () => {
  const deleted = async () => {
    const here = await openMine();
    await here.takeNamed('first');
    const [snapshot] = await here.disk.snapshotsOf('mine');
    if (!snapshot) throw new Error('none is kept');
    await here.deleteSnapshot(snapshot);
    return here;
  };

  it('brings nothing back of a program that was deleted and erased meanwhile', async () => {
    const here = await deleted();
    await here.disk.removeKept('mine');
    browser.held.clear();
    expect(await here.undoLast()).toEqual({ kind: 'failed', why: 'gone' });
    expect(await here.disk.snapshotsOf()).toEqual([]);
  });

  it('says so where newer ones have taken its place', async () => {
    const here = await openMine();
    for (const name of ['oldest', 'second']) {
      await here.takeSnapshot('mine', JSON.stringify(program('mine', name)), {
        kind: 'before',
        act: 'merge',
      });
    }
    const [snapshot] = await here.disk.snapshotsOf('mine');
    if (!snapshot) throw new Error('none is kept');
    await here.deleteSnapshot(snapshot);
    for (let index = 0; index < 29; index++) {
      await here.takeSnapshot('mine', JSON.stringify(program('mine', `${index}`)), {
        kind: 'before',
        act: 'merge',
      });
    }
    expect(await here.undoLast()).toEqual({ kind: 'failed', why: 'crowded' });
    expect(await here.disk.snapshotsOf('mine')).toHaveLength(30);
  });
});
