import { beforeEach, describe, expect, it, vi } from 'vitest';
import { resolve } from '../../plan/merging/resolve.ts';
import { MOST_SHARED, type Plan } from '../../plan/document/schema.ts';
import { loadDisk } from '../../storage/disk.fixture.ts';
import type { FakeBrowser } from '../../storage/fake-browser.fixture.ts';
import { leave } from '../saving/pages.fixture.ts';
import { fileOf, newBrowser, program } from '../plan/undo.fixture.ts';

let browser: FakeBrowser;
beforeEach(() => {
  browser = newBrowser();
});

const SPONSOR = 'steering/sponsor';
const DECIDES = 'lead/decides';
const MILESTONE = 'milestone/sentence';
const set = (plan: Plan, path: string, value: unknown) => resolve(plan, { path: path.split('/') }, value);
const at = (plan: Plan, path: string) =>
  path.split('/').reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], plan);

/** What was handed out of the program, and what was typed into it since. */
const HANDED = set({ ...program('p', 'Mine'), saved: 'handed' }, SPONSOR, 'As handed out');
const MINE = set({ ...HANDED, saved: '', revision: 7 }, DECIDES, 'Newer, mine');

async function open(plan = MINE) {
  leave(browser, JSON.stringify(plan));
  vi.resetModules();
  const page = {
    ...(await import('../plan/plan.ts')),
    ...(await import('../saving/opening.ts')),
    ...(await import('../files/file.ts')),
    ...(await import('./merging.ts')),
    ...(await import('../files/copies.ts')),
    ...(await import('../files/bringIn.ts')),
    ...(await import('../../storage/links.ts')),
    disk: await loadDisk(),
  };
  await page.openPlan();
  await page.saver.idle();
  await page.handedOut(JSON.stringify(HANDED));
  const offer = async (file: Plan) => {
    await page.offerFile(fileOf(file));
    page.beginMerge();
    const offered = page.$import.get();
    if (offered.kind !== 'merging') throw new Error(offered.kind);
    return page.mergeOffered(page.$plan.get(), offered);
  };
  const merge = async (file: Plan) => {
    const merged = await offer(file);
    const decided = { conflicts: [], choices: [], people: { mine: '', theirs: '' }, withoutSnapshot: false };
    await page.confirmMerge(merged, decided);
    await page.saver.idle();
    return merged;
  };
  return { ...page, offer, merge };
}

describe('a file under a stamp that is known here', () => {
  it('and that says something else is merged from what that stamp names, and does not come to be what it names', async () => {
    const page = await open();
    // Somebody has typed over what was handed out, under the stamp it has.
    await page.merge(set(set(HANDED, SPONSOR, 'Typed over'), MILESTONE, 'Typed over'));
    expect(at(page.$plan.get(), SPONSOR)).toBe('Typed over');
    expect(at(page.$plan.get(), DECIDES)).toBe('Newer, mine');
    // A colleague has gone on from what was really handed out: what came in above is not theirs to remove.
    const theirs = {
      ...set(HANDED, 'lead/slack', 'Theirs'),
      saved: 'returned',
      shared: ['handed'],
      revision: 12,
    };
    const { plan, conflicts } = await page.merge(theirs);
    expect(conflicts).toEqual([]);
    expect(at(plan, SPONSOR)).toBe('Typed over');
    expect(at(plan, MILESTONE)).toBe('Typed over');
    expect(at(plan, DECIDES)).toBe('Newer, mine');
  });

  it('of the program, imported as another, does not come to be the base of what is merged into that', async () => {
    const page = await open();
    const claimed = set(set(HANDED, SPONSOR, 'Newer, theirs'), MILESTONE, 'Newer, theirs');
    await page.offerFile(fileOf({ ...claimed, id: 'q' }));
    await page.confirmImport();
    const theirs = { ...HANDED, id: 'q', saved: 'returned', shared: ['handed'] };
    const { plan, conflicts } = await page.offer(theirs);
    expect(at(plan, MILESTONE)).toBe('Newer, theirs');
    expect(conflicts.map(({ path }) => path.join('/'))).toContain(SPONSOR);
  });

  it('of a colleague, forwarded and changed, is a state of its own; the first that came keeps the stamp', async () => {
    const page = await open();
    const first = { ...set(HANDED, MILESTONE, 'Theirs'), saved: 'c', shared: ['handed'] };
    await page.merge(first);
    const forwarded = set(first, MILESTONE, 'Forwarded and changed');
    await page.merge(forwarded);
    expect(at(page.$plan.get(), MILESTONE)).toBe('Forwarded and changed');
    const next = { ...set(first, 'lead/slack', 'On from the first'), saved: 'd', shared: ['handed', 'c'] };
    const { plan, conflicts } = await page.offer(next);
    expect(conflicts).toEqual([]);
    expect(at(plan, MILESTONE)).toBe('Forwarded and changed');
    expect(at(plan, 'lead/slack')).toBe('On from the first');
  });

  it('of a file kept in step is not what that says once it is typed over', async () => {
    const page = await open();
    const handle = { name: 'plan.json' } as FileSystemFileHandle;
    const written = { ...MINE, saved: 'in step' };
    await page.beginLink('p', handle, JSON.stringify(written));
    await page.offerFile(fileOf(set(written, MILESTONE, 'Typed over')));
    const offered = page.$import.get();
    if (offered.kind !== 'ready') throw new Error(offered.kind);
    expect(offered.plan.saved).not.toBe('in step');
    expect(offered.plan.shared).toEqual(['in step']);
  });

  it('and says the same is known by it', async () => {
    const page = await open();
    await page.offerFile(fileOf({ ...HANDED, revision: 99, changed: '' }));
    expect(page.$import.get()).toMatchObject({
      kind: 'ready',
      plan: { saved: 'handed' },
      base: { saved: 'handed' },
    });
  });
});

describe('a file that lists as many stamps as it likes', () => {
  const foreign = Array.from({ length: 2000 }, (_, index) => `foreign-${index}`);

  it('pushes none of the program’s out but one for its own, however it comes in', async () => {
    const mine = Array.from({ length: MOST_SHARED }, (_, index) => `mine-${index}`);
    const page = await open({ ...MINE, shared: mine });
    const theirs = { ...set(HANDED, MILESTONE, 'Theirs'), saved: 'theirs', shared: foreign };
    await page.merge(theirs);
    expect(page.$plan.get().shared).toEqual([...mine.slice(1), 'theirs']);
  });

  it('makes nothing known that is not', async () => {
    const page = await open();
    const { conflicts } = await page.offer({
      ...set(HANDED, SPONSOR, 'Theirs'),
      saved: 'theirs',
      shared: foreign,
    });
    expect(conflicts.map(({ path }) => path.join('/'))).toEqual([SPONSOR, DECIDES]);
  });
});

describe('a merge that was undone', () => {
  it('leaves its file nothing that the program comes from, so that a later one asks', async () => {
    const page = await open();
    const theirs = { ...set(HANDED, MILESTONE, 'Theirs'), saved: 'c', shared: ['handed'] };
    await page.merge(theirs);
    page.undoMerge();
    await page.saver.idle();
    const again = await page.offer(theirs);
    expect(again.conflicts).toEqual([]);
    expect(at(again.plan, MILESTONE)).toBe('Theirs');
    const later = { ...set(theirs, 'lead/slack', 'Theirs, later'), saved: 'd', shared: ['handed', 'c'] };
    const merged = await page.offer(later);
    expect(at(merged.plan, MILESTONE)).toBe('Theirs');
    expect(at(merged.plan, 'lead/slack')).toBe('Theirs, later');
  });
});

it('where what looks a stamp up can’t be loaded, a file comes in under none', async () => {
  vi.doMock('./mergingBase.ts', () => Promise.reject(new Error('offline')));
  const page = await open();
  await page.offerFile(fileOf({ ...program('q', 'Theirs'), saved: 'claimed' }));
  expect(page.$import.get()).toMatchObject({ kind: 'ready', plan: { saved: '' }, base: undefined });
  vi.doUnmock('./mergingBase.ts');
});
