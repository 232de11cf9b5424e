import { beforeEach, describe, expect, it } from 'vitest';
import type { FakeBrowser } from '../../storage/fake-browser.fixture.ts';
import { sponsored } from '../saving/pages.fixture.ts';
import { fileOf, newBrowser, program } from './undo.fixture.ts';
import { SINCE, TYPED, isThere, openMine } from './undoElsewhere.fixture.ts';

let browser: FakeBrowser;
beforeEach(() => {
  browser = newBrowser();
});

describe('undoing a merge', () => {
  const merged = async () => {
    const here = await openMine(browser);
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
    await act(browser, here, 'mine');
    here.undoMerge();
    await here.saver.idle();
    await browser.rest();
    expect(here.$plan.get().steering.sponsor).toBe('');
    expect(await isThere(browser, here, SINCE)).toBe(true);
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
    const here = await openMine(browser);
    await here.takeNamed('first');
    here.editPlan(sponsored('Edited'));
    await here.listHistory();
    const history = here.$history.get();
    const [snapshot] = history.kind === 'listed' ? history.snapshots : [];
    if (!snapshot) throw new Error('none is kept');
    await here.restore(snapshot);
    await here.saver.idle();
    await act(browser, here, 'mine');
    expect(await here.undoLast()).toEqual({ kind: 'done' });
    await here.saver.idle();
    await browser.rest();
    expect(here.$plan.get().steering.sponsor).toBe('Edited');
    expect(await isThere(browser, here, SINCE)).toBe(true);
  });

  it('is refused where it would make a plan that can’t be read again', async () => {
    const here = await openMine(browser);
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
    const here = await openMine(browser);
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
    const here = await openMine(browser);
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
