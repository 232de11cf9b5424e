import { beforeEach, describe, expect, it } from 'vitest';
import { FakeBrowser } from '../../storage/fake-browser.fixture.ts';
import { OPEN_KEY } from '../../storage/keys.ts';
import { localPlan } from '../saving/pages.fixture.ts';
import { kept, keptPlan, list, load, named, names, store, two } from './listed.fixture.ts';

let browser: FakeBrowser;
beforeEach(() => {
  browser = new FakeBrowser();
});

describe('renaming', () => {
  it('changes the name alone, as one revision, in both places', async () => {
    const page = await two(browser);
    expect(await page.renameProgram('b', 'North Light')).toEqual({ kind: 'done', id: 'b' });
    const after = await keptPlan(page, 'b');
    expect(after).toMatchObject({ revision: 4, program: { name: 'North Light' } });
    expect({ ...after, ...named('b', 'Harbour Light'), saved: '' }).toEqual(named('b', 'Harbour Light'));
    expect(localPlan(browser, 'b')).toEqual(after);
    expect(await kept(page, 'b')).toMatchObject({ copiedRevision: 2, archived: false });
    expect((await names(page)).open).toBe('Second Look');
  });

  it('reaches a tab that has the program open, and takes nothing that was typed there', async () => {
    const page = await two(browser);
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
    const page = await two(browser);
    const before = await kept(page, 'b');
    await page.renameProgram('b', 'Harbour Light');
    expect(await kept(page, 'b')).toEqual(before);
  });
});

describe('duplicating', () => {
  it('makes a program of its own, with everything in it, and leaves the first alone', async () => {
    const page = await two(browser);
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
    const page = await two(browser);
    browser.database.putsFail = 'QuotaExceededError';
    expect(await page.duplicateProgram('a')).toEqual({ kind: 'failed', why: 'full' });
    browser.database.putsFail = undefined;
    expect((await names(page)).inUse).toEqual(['Harbour Light', 'Second Look']);
  });
});

describe('archiving', () => {
  it('puts a program away and brings it back, with nothing in it changed', async () => {
    const page = await two(browser);
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
    const page = await two(browser);
    store(browser, { ...named('c', 'Long Quay'), changed: '2026-11-05T09:00:00.000Z' });
    await list(page);
    await page.archiveProgram('a', true);
    expect((await names(page)).open).toBe('Long Quay');
    expect(browser.held.get(OPEN_KEY)).toBe('c');
  });

  it('of a program that only localStorage holds gives it a record first', async () => {
    const page = await load();
    store(browser, named('c', 'Long Quay'));
    expect(await page.archiveProgram('c', true)).toEqual({ kind: 'done', id: 'c' });
    expect(await keptPlan(page, 'c')).toMatchObject({ revision: 3, program: { name: 'Long Quay' } });
    expect((await names(page)).archived).toEqual(['Long Quay']);
  });

  it('of the last program leaves none open, so that a blank one is', async () => {
    const page = await load();
    store(browser, named('c', 'Long Quay'));
    page.setOpenId('c');
    await list(page);
    await page.archiveProgram('c', true);
    expect(page.openId()).toBeUndefined();
    const next = await load();
    await next.openPlan();
    expect(next.$plan.get().program.name).toBe('');
  });
});

describe('without a database', () => {
  it('programs are listed, renamed, copied, deleted and brought back; none is archived', async () => {
    browser.database.opening = 'denied';
    const page = await load();
    store(browser, named('a', 'Second Look'));
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
