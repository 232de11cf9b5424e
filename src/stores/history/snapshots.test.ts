import { beforeEach, describe, expect, it, vi } from 'vitest';
import { blankPlan, type Plan } from '../../plan/document/schema.ts';
import { loadDisk } from '../../storage/disk.fixture.ts';
import { FakeBrowser } from '../../storage/fake-browser.fixture.ts';
import { planKey } from '../../storage/keys.ts';
import { leave, named } from '../saving/pages.fixture.ts';

let browser: FakeBrowser;
beforeEach(() => {
  browser = new FakeBrowser();
});

const mine: Plan = { ...named('Mine')(blankPlan('p')), revision: 1 };
const stampless = (plan: Plan) => ({ ...plan, saved: '', revision: 0, changed: '' });

async function open(text = JSON.stringify(mine)) {
  leave(browser, text);
  vi.resetModules();
  const page = {
    ...(await import('../plan/plan.ts')),
    ...(await import('../saving/opening.ts')),
    ...(await import('../plan/editRow.ts')),
    ...(await import('../plan/rows.ts')),
    ...(await import('../plan/undo.ts')),
    ...(await import('../plan/history.ts')),
    ...(await import('./snapshots.ts')),
    ...(await import('./snapshotsCap.ts')),
    ...(await import('./keeping.ts')),
    disk: await loadDisk(),
  };
  await page.openPlan();
  await page.listHistory();
  const listed = () => {
    const history = page.$history.get();
    if (history.kind !== 'listed') throw new Error(history.kind);
    return history.snapshots;
  };
  const first = () => {
    const [snapshot] = listed();
    if (!snapshot) throw new Error('none is listed');
    return snapshot;
  };
  return { ...page, listed, first };
}

describe('a state that is kept by hand', () => {
  it('has its name and the plan as it was', async () => {
    const page = await open();
    expect(await page.takeNamed('  before 12 March committee ')).toEqual({ kind: 'done' });
    page.editPlan(named('Edited since'));
    const { why, text, program } = page.first();
    expect(why).toEqual({ kind: 'named', name: 'before 12 March committee' });
    expect(program).toBe('p');
    expect(stampless(JSON.parse(text))).toEqual(stampless(mine));
  });

  it('stands before those that are older', async () => {
    const page = await open();
    vi.useFakeTimers({ now: new Date('2026-11-20T09:00:00Z'), toFake: ['Date'] });
    await page.takeNamed('first');
    vi.setSystemTime(new Date('2026-11-21T09:00:00Z'));
    await page.takeNamed('second');
    vi.useRealTimers();
    expect(page.listed().map(({ why }) => why.kind === 'named' && why.name)).toEqual(['second', 'first']);
  });

  it('that finds no room is said to be refused', async () => {
    const page = await open();
    browser.database.putsFail = 'QuotaExceededError';
    expect(await page.takeNamed('x')).toEqual({ kind: 'failed', why: 'refused' });
    expect(page.listed()).toEqual([]);
  });

  it('can’t be kept without a database, which is known before', async () => {
    browser.database.opening = 'denied';
    const page = await open();
    expect(page.$history.get()).toEqual({ kind: 'listed', snapshots: [], durable: false });
  });
});

describe('going back to an earlier state', () => {
  it('brings it back, and keeps what was there before', async () => {
    const page = await open();
    await page.takeNamed('first');
    const snapshot = page.first();
    page.editPlan(named('Edited'));
    const edited = page.$plan.get();
    expect(await page.restore(snapshot)).toEqual({ kind: 'done' });
    expect(stampless(page.$plan.get())).toEqual(stampless(mine));
    expect(page.listed()).toMatchObject([
      { why: { kind: 'before', act: 'restore' }, text: JSON.stringify(edited) },
      { why: { kind: 'named' } },
    ]);
  });

  it('is undone exactly, or with what was typed since', async () => {
    const page = await open();
    await page.takeNamed('first');
    page.editPlan(named('Edited'));
    const edited = page.$plan.get();
    await page.restore(page.first());
    await page.undoLast();
    expect(stampless(page.$plan.get())).toEqual(stampless(edited));
    expect(await page.undoLast()).toMatchObject({ kind: 'failed' });
    await page.restore(page.listed().at(-1) ?? page.first());
    page.editPlan((plan) => ({ ...plan, steering: { ...plan.steering, sponsor: 'Since' } }));
    await page.undoLast();
    expect(page.$plan.get()).toMatchObject({ program: { name: 'Edited' }, steering: { sponsor: 'Since' } });
  });

  it('is undone later where the plan can’t be changed just now', async () => {
    const page = await open();
    await page.takeNamed('first');
    page.editPlan(named('Edited'));
    await page.restore(page.first());
    page.$access.set('opening');
    expect(await page.undoLast()).toEqual({ kind: 'failed', why: 'refused' });
    page.$access.set('open');
    expect(await page.undoLast()).toEqual({ kind: 'done' });
    expect(page.$plan.get().program.name).toBe('Edited');
  });

  it('changes nothing when what is here can’t be kept before', async () => {
    const page = await open();
    await page.takeNamed('first');
    page.editPlan(named('Edited'));
    await page.saver.idle();
    browser.database.putsFail = 'QuotaExceededError';
    expect(await page.restore(page.first())).toEqual({ kind: 'failed', why: 'unkept' });
    expect(page.$plan.get().program.name).toBe('Edited');
  });

  it('changes nothing when what was kept can’t be read', async () => {
    const page = await open();
    await page.takeNamed('first');
    const newer = { ...page.first(), text: JSON.stringify({ ...mine, version: 99 }) };
    expect(await page.restore(newer)).toEqual({ kind: 'failed', why: 'unreadable' });
    expect(page.listed()).toHaveLength(1);
    expect(stampless(page.$plan.get())).toEqual(stampless(mine));
  });

  it('takes the undo of rows with it, which spoke of the plan before', async () => {
    const page = await open();
    await page.takeNamed('first');
    page.addRows('answers', [{ text: 'mine' }], 'added answer 1');
    await page.restore(page.first());
    expect(page.undo()?.says).toBeUndefined();
  });
});

describe('a program that says something, and counts from 0', () => {
  it('is kept before an earlier state is put in its place, and before a merge', async () => {
    const page = await open(JSON.stringify({ ...mine, revision: 0 }));
    expect(await page.takeBefore('merge')).toBe(true);
    expect(page.$plan.get().revision).toBe(0);
    await page.listHistory();
    expect(page.listed()).toMatchObject([{ why: { kind: 'before', act: 'merge' } }]);
    const earlier = { ...page.first(), text: JSON.stringify(named('Earlier')(mine)) };
    await page.restore(earlier);
    expect(page.$plan.get().program.name).toBe('Earlier');
    expect(page.listed().map(({ text }) => JSON.parse(text).program.name)).toContain('Mine');
  });
});

describe('a program that can’t be read', () => {
  it('has its earlier states offered, and is left as it is when one is opened beside it', async () => {
    const before = await open();
    await before.takeNamed('good');
    const broken = '{"app":"unstall","version":99,"id":"p"}';
    browser.held.set(planKey('p'), broken);
    await before.disk.removeKept('p');
    await before.disk.drop('asides', before.disk.markId('p'));
    const page = await open(broken);
    expect(page.$access.get()).toBe('unreadable');
    expect(page.listed()).toMatchObject([{ why: { name: 'good' } }]);
    expect(await page.restore(page.first())).toEqual({ kind: 'done' });
    expect(page.$plan.get().program.name).toBe('Mine');
    expect(page.$plan.get().id).not.toBe('p');
    expect(browser.held.get(planKey('p'))).toBe(broken);
  });
});

describe('a state that is deleted', () => {
  it('is gone, and can be brought back as it was', async () => {
    const page = await open();
    await page.takeNamed('first');
    const snapshot = page.first();
    expect(await page.deleteSnapshot(snapshot)).toEqual({ kind: 'done' });
    expect(page.listed()).toEqual([]);
    await page.undoLast();
    expect(page.listed()).toEqual([snapshot]);
  });

  it('can’t be brought back into another program', async () => {
    const page = await open();
    await page.takeNamed('first');
    await page.deleteSnapshot(page.first());
    await page.startProgram();
    expect(page.$undo.get()).toBeUndefined();
  });
});

describe('states that keep themselves', () => {
  it('are not kept of a plan that nobody has touched, nor twice of the same', async () => {
    const page = await open();
    await page.startProgram();
    const { id } = page.$plan.get();
    expect(await page.takeBefore('merge')).toBe(true);
    expect(await page.disk.snapshotsOf(id)).toEqual([]);
    page.editPlan(named('Begun'));
    await page.takeBefore('merge');
    await page.takeBefore('restore');
    expect(await page.disk.snapshotsOf(id)).toHaveLength(1);
  });

  it('never give way for others that are dated ahead of them, as a clock that was wrong dates them', async () => {
    const page = await open();
    for (const [kind, most] of [
      ['before', page.MOST_AUTOMATIC],
      ['shared', page.MOST_HANDED_OUT],
    ] as const) {
      for (let index = 0; index < most; index++) {
        await page.disk.keep('snapshots', {
          id: `${kind}-ahead-${index}`,
          program: 'p',
          taken: new Date(Date.UTC(2099, 0, 1, 0, index)).toISOString(),
          why: kind === 'before' ? { kind, act: 'import' } : { kind },
          text: '{}',
        });
      }
    }
    await page.takeBefore('merge');
    const handed = await page.takeSnapshot('p', '{"handed":"out"}', { kind: 'shared' });
    for (let again = 0; again < 2; again++) await page.listHistory();
    const automatic = page.listed().filter(({ why }) => why.kind === 'before');
    expect(automatic).toHaveLength(page.MOST_AUTOMATIC);
    expect(automatic[0]).toMatchObject({ why: { act: 'merge' } });
    expect(page.first().id).toBe(handed);
    expect(page.listed().map(({ id }) => id)).not.toContain('shared-ahead-0');
  });

  it('of what files brought never give way for what was handed out, nor the other way round', async () => {
    const page = await open();
    await page.takeSnapshot('p', '{"handed":"out"}', { kind: 'shared' });
    for (let index = 0; index <= page.MOST_HANDED_OUT; index++) {
      await page.takeSnapshot('p', `{"brought":${index}}`, { kind: 'shared', brought: true });
    }
    await page.listHistory();
    const texts = page.listed().map(({ text }) => text);
    expect(texts).toHaveLength(page.MOST_HANDED_OUT + 1);
    expect(texts).toContain('{"handed":"out"}');
    expect(texts).not.toContain('{"brought":0}');
  });

  it('stand in the order in which they were kept, also when the clock is set back', async () => {
    const page = await open();
    vi.useFakeTimers({ now: new Date('2026-11-20T09:00:00Z'), toFake: ['Date'] });
    await page.takeNamed('first');
    vi.setSystemTime(new Date('2001-01-01T00:00:00Z'));
    await page.takeNamed('second');
    vi.useRealTimers();
    expect(page.listed().map(({ why }) => why.kind === 'named' && why.name)).toEqual(['second', 'first']);
  });

  it('give way, the oldest first, once there are too many; those with a name never do', async () => {
    const page = await open();
    const keep = (index: number, why: Parameters<typeof page.disk.keep<'snapshots'>>[1]['why']) =>
      page.disk.keep('snapshots', {
        id: `${why.kind}-${index}`,
        program: 'p',
        taken: new Date(Date.UTC(2026, 0, 1, 0, index)).toISOString(),
        why,
        text: '{}',
      });
    for (let index = 0; index < page.MOST_AUTOMATIC + 2; index++) {
      await keep(index, { kind: 'named', name: String(index) });
      await keep(index, { kind: 'before', act: 'import' });
    }
    for (let index = 0; index < page.MOST_HANDED_OUT + 3; index++) await keep(index, { kind: 'shared' });
    await page.listHistory();
    const ids = page.listed().map(({ id }) => id);
    const of = (kind: string) => ids.filter((id) => id.startsWith(kind));
    expect(of('named')).toHaveLength(page.MOST_AUTOMATIC + 2);
    expect(of('before')).toHaveLength(page.MOST_AUTOMATIC);
    expect(of('before')).not.toContain('before-1');
    expect(of('before')).toContain('before-2');
    expect(of('shared')).toHaveLength(page.MOST_HANDED_OUT);
    expect(of('shared')).toContain(`shared-${page.MOST_HANDED_OUT + 2}`);
  });
});
