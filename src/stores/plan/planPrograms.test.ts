import { beforeEach, describe, expect, it } from 'vitest';
import { blankPlan, type Plan } from '../../plan/document/schema.ts';
import { FakeBrowser } from '../../storage/fake-browser.fixture.ts';
import { planKey } from '../../storage/keys.ts';
import { keptPlan, leave, named, open } from '../saving/pages.fixture.ts';

let browser: FakeBrowser;
beforeEach(() => {
  browser = new FakeBrowser();
});

const stored = { ...blankPlan('p'), revision: 3 };
const text = JSON.stringify(stored);
const SAVED = { kind: 'saved' };

describe('another program', () => {
  it('is opened after what was typed into this one is saved, to the last key', async () => {
    const page = await open();
    page.editPlan(named('S'));
    page.editPlan(named('Se'));
    const { id } = page.$plan.get();
    await page.startProgram();
    expect(page.$plan.get().id).not.toBe(id);
    await browser.rest();
    expect(await keptPlan(page, id)).toMatchObject({ program: { name: 'Se' } });
    expect(await page.disk.allKept()).toHaveLength(1);
    page.editPlan(named('T'));
    await page.openProgram(id);
    expect(page.$plan.get()).toMatchObject({ id, program: { name: 'Se' } });
    expect(page.$overruled.get()).toEqual([]);
    expect(
      (await page.disk.allKept()).map(({ text }) => (JSON.parse(text) as Plan).program.name).sort(),
    ).toEqual(['Se', 'T']);
  });

  it('that is adopted keeps its id unless that is taken, wherever it is taken', async () => {
    const page = await open();
    await page.adoptPlan(stored);
    expect(page.$plan.get()).toEqual(stored);
    expect(page.$saving.get()).toEqual(SAVED);
    await page.adoptPlan(stored);
    const second = page.$plan.get();
    expect(second).toEqual({ ...stored, id: second.id });
    browser.held.set(planKey('broken'), '{');
    await page.adoptPlan({ ...stored, id: 'broken' });
    expect(browser.held.get(planKey('broken'))).toBe('{');
    expect(new Set((await page.disk.allKept()).map(({ id }) => id))).toEqual(
      new Set(['p', second.id, page.$plan.get().id]),
    );
  });

  it('whose content replaces this one’s is a change of this one', async () => {
    leave(browser, text);
    const page = await open();
    page.editPlan((plan) => ({ ...plan, shared: ['a'] }));
    page.replaceContent({
      ...blankPlan('other'),
      revision: 99,
      program: { ...stored.program, name: 'Restored' },
    });
    await page.save();
    expect(page.$plan.get()).toMatchObject({
      id: 'p',
      revision: 5,
      shared: ['a'],
      program: { name: 'Restored' },
    });
    expect(await keptPlan(page, 'p')).toMatchObject({ program: { name: 'Restored' } });
  });

  it('that is removed is gone from both places, and so from a tab that has it open', async () => {
    leave(browser, text);
    const page = await open();
    browser.openTab();
    const other = await open();
    page.editPlan(named('Second Look'));
    await page.removeProgram('p');
    await browser.rest();
    expect(browser.held.has(planKey('p'))).toBe(false);
    expect(await page.disk.allKept()).toEqual([]);
    expect(other.$saving.get()).toEqual({ kind: 'unsaved', because: 'erased' });
  });
});

describe('a snapshot', () => {
  it('keeps a text to the letter, with its reason', async () => {
    const page = await open();
    const id = await page.takeSnapshot('p', '{any', { kind: 'named', name: 'Before the committee' });
    expect(await page.disk.snapshotsOf('p')).toMatchObject([{ id, text: '{any', why: { kind: 'named' } }]);
    browser.database.putsFail = 'QuotaExceededError';
    expect(await page.takeSnapshot('p', text, { kind: 'shared' })).toBeUndefined();
  });
});
