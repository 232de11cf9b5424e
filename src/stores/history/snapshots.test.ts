import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Plan } from '../../plan/document/schema.ts';
import { FakeBrowser } from '../../storage/fake-browser.fixture.ts';
import { planKey } from '../../storage/keys.ts';
import { named } from '../saving/pages.fixture.ts';
import { mine, open } from './snapshots.fixture.ts';

let browser: FakeBrowser;
beforeEach(() => {
  browser = new FakeBrowser();
});
const stampless = (plan: Plan) => ({ ...plan, saved: '', revision: 0, changed: '' });

describe('a state that is kept by hand', () => {
  it('has its name and the plan as it was', async () => {
    const page = await open(browser);
    expect(await page.takeNamed('  before 12 March committee ')).toEqual({ kind: 'done' });
    page.editPlan(named('Edited since'));
    const { why, text, program } = page.first();
    expect(why).toEqual({ kind: 'named', name: 'before 12 March committee' });
    expect(program).toBe('p');
    expect(stampless(JSON.parse(text))).toEqual(stampless(mine));
  });

  it('stands before those that are older', async () => {
    const page = await open(browser);
    vi.useFakeTimers({ now: new Date('2026-11-20T09:00:00Z'), toFake: ['Date'] });
    await page.takeNamed('first');
    vi.setSystemTime(new Date('2026-11-21T09:00:00Z'));
    await page.takeNamed('second');
    vi.useRealTimers();
    expect(page.listed().map(({ why }) => why.kind === 'named' && why.name)).toEqual(['second', 'first']);
  });

  it('that finds no room is said to be refused', async () => {
    const page = await open(browser);
    browser.database.putsFail = 'QuotaExceededError';
    expect(await page.takeNamed('x')).toEqual({ kind: 'failed', why: 'refused' });
    expect(page.listed()).toEqual([]);
  });

  it('can’t be kept without a database, which is known before', async () => {
    browser.database.opening = 'denied';
    const page = await open(browser);
    expect(page.$history.get()).toEqual({ kind: 'listed', snapshots: [], durable: false });
  });
});

describe('going back to an earlier state', () => {
  it('brings it back, and keeps what was there before', async () => {
    const page = await open(browser);
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
    const page = await open(browser);
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
    const page = await open(browser);
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
    const page = await open(browser);
    await page.takeNamed('first');
    page.editPlan(named('Edited'));
    await page.saver.idle();
    browser.database.putsFail = 'QuotaExceededError';
    expect(await page.restore(page.first())).toEqual({ kind: 'failed', why: 'unkept' });
    expect(page.$plan.get().program.name).toBe('Edited');
  });

  it('changes nothing when what was kept can’t be read', async () => {
    const page = await open(browser);
    await page.takeNamed('first');
    const newer = { ...page.first(), text: JSON.stringify({ ...mine, version: 99 }) };
    expect(await page.restore(newer)).toEqual({ kind: 'failed', why: 'unreadable' });
    expect(page.listed()).toHaveLength(1);
    expect(stampless(page.$plan.get())).toEqual(stampless(mine));
  });

  it('takes the undo of rows with it, which spoke of the plan before', async () => {
    const page = await open(browser);
    await page.takeNamed('first');
    page.addRows('answers', [{ text: 'mine' }], 'added answer 1');
    await page.restore(page.first());
    expect(page.undo()?.says).toBeUndefined();
  });
});

describe('a program that says something, and counts from 0', () => {
  it('is kept before an earlier state is put in its place, and before a merge', async () => {
    const page = await open(browser, JSON.stringify({ ...mine, revision: 0 }));
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
    const before = await open(browser);
    await before.takeNamed('good');
    const broken = '{"app":"unstall","version":99,"id":"p"}';
    browser.held.set(planKey('p'), broken);
    await before.disk.removeKept('p');
    await before.disk.drop('asides', before.disk.markId('p'));
    const page = await open(browser, broken);
    expect(page.$access.get()).toBe('unreadable');
    expect(page.listed()).toMatchObject([{ why: { name: 'good' } }]);
    expect(await page.restore(page.first())).toEqual({ kind: 'done' });
    expect(page.$plan.get().program.name).toBe('Mine');
    expect(page.$plan.get().id).not.toBe('p');
    expect(browser.held.get(planKey('p'))).toBe(broken);
  });
});
