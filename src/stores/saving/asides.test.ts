import { beforeEach, describe, expect, it } from 'vitest';
import { MOST_ROWS } from '../../sheets/fields.ts';
import { blankAnswer } from '../../sheets/triage/fields.ts';
import { blankPlan, type Plan } from '../../plan/document/schema.ts';
import type { Aside } from '../../storage/database.ts';
import { FakeBrowser } from '../../storage/fake-browser.fixture.ts';
import { leave, named, open as openPage } from './pages.fixture.ts';

let browser: FakeBrowser;
beforeEach(() => {
  browser = new FakeBrowser();
});

const stored = { ...named('Second Look')(blankPlan('p')), revision: 3 };
const NAME = ['program', 'name'];
const overruled = (id: string, path: string[], value: unknown): Aside => ({
  ...{ id, program: 'p', when: `2026-11-20T09:00:0${id}Z` },
  what: { kind: 'overruled', path, value },
});

/** A page that has opened a program of which this was put aside in an earlier visit. */
async function open(plan: Plan, ...asides: Aside[]) {
  leave(browser, JSON.stringify(plan));
  const page = { ...(await openPage()), ...(await import('./asides.ts')) };
  for (const aside of asides) await page.disk.keep('asides', aside);
  await page.findAsides('p');
  const kept = async () => (await page.disk.asidesOf('p')).map(({ what }) => what);
  return Object.assign(page, { kept });
}
const offer = { ids: ['1'], path: NAME, value: 'First Look' };

describe('what was put aside', () => {
  it('is found again after a reload, and what stands in the plan by now is let go', async () => {
    const page = await open(stored, overruled('1', NAME, 'First Look'), overruled('2', NAME, 'Second'));
    expect(page.$overruled.get()).toEqual([overruled('1', NAME, 'First Look')]);
    expect(await page.kept()).toHaveLength(1);
  });

  it('is gone for good once it is let go', async () => {
    const page = await open(stored, overruled('1', NAME, 'First Look'));
    await page.letGo(['1']);
    expect(page.$overruled.get()).toEqual([]);
    expect(await page.kept()).toEqual([]);
  });

  it('takes its place when it is taken, and what stood there is put aside instead', async () => {
    const page = await open(stored, overruled('1', NAME, 'First Look'));
    expect(await page.takeInstead(offer)).toBe(true);
    expect(page.$plan.get().program.name).toBe('First Look');
    const turned = { kind: 'overruled', path: NAME, value: 'Second Look' };
    expect(page.$overruled.get()).toMatchObject([{ id: '1', what: turned }]);
    expect(await page.kept()).toEqual([turned]);
    expect(await page.takeInstead({ ...offer, value: 'Second Look' })).toBe(true);
    expect(page.$plan.get().program.name).toBe('Second Look');
  });

  it('takes the place of nothing that is not put aside by then, should the browser be stopped', async () => {
    const page = await open(stored, overruled('1', NAME, 'First Look'));
    const values = async () =>
      (await page.kept()).map((what) => (what.kind === 'overruled' ? what.value : ''));
    const then: Promise<unknown[]>[] = [];
    page.$plan.listen(() => then.push(values()));
    await page.takeInstead(offer);
    expect(await then[0]).toEqual(expect.arrayContaining(['First Look', 'Second Look']));
    expect(await values()).toEqual(['Second Look']);
  });

  it('cannot be taken where its row is gone, nor into a list that is full, and stays', async () => {
    const answers = Array.from({ length: MOST_ROWS }, (_, index) => blankAnswer(`a-${index}`));
    const full = { ...stored, triage: { ...stored.triage, answers } };
    const row = overruled('1', ['triage', 'answers', 'new'], { ...blankAnswer('new'), text: 'Kept' });
    const text = overruled('2', ['triage', 'answers', 'gone', 'text'], 'Kept, too');
    const page = await open(full, row, text);
    const before = page.$plan.get();
    for (const { id, path, value } of page.gaveWayIn([row, text])) {
      expect(await page.takeInstead({ ids: [id], path, value })).toBe(false);
    }
    expect(page.$plan.get()).toBe(before);
    expect(await page.kept()).toHaveLength(2);
  });

  it('cannot be taken while the plan can’t be changed, and stays', async () => {
    const page = await open(stored, overruled('1', NAME, 'First Look'));
    page.$access.set('opening');
    expect(await page.takeInstead(offer)).toBe(false);
    expect(page.$plan.get().program.name).toBe('Second Look');
    expect(page.$overruled.get()).toEqual([overruled('1', NAME, 'First Look')]);
    expect(await page.kept()).toEqual([overruled('1', NAME, 'First Look').what]);
  });

  it('of one program is not shown beside another', async () => {
    const page = await open(stored, overruled('1', NAME, 'First Look'));
    await page.startProgram();
    await page.findAsides('p');
    expect(page.$overruled.get()).toEqual([]);
  });
});

describe('of a program that cannot be read', () => {
  it('the latest earlier state that can be is the one to offer', async () => {
    const page = await open(stored);
    const { latestGood } = await import('./rescue.ts');
    expect(await latestGood('p')).toBeUndefined();
    await page.takeSnapshot('p', JSON.stringify(stored), { kind: 'named', name: 'Good' });
    await page.takeSnapshot('p', '{"app', { kind: 'named', name: 'Broken' });
    expect(await latestGood('p')).toMatchObject({ snapshot: { why: { name: 'Good' } }, plan: stored });
  });
});
