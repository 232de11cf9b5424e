import { beforeEach, describe, expect, it, vi } from 'vitest';
import { blankPlan, VERSION } from '../../plan/document/schema.ts';
import { FakeBrowser } from '../../storage/fake-browser.fixture.ts';
import { OPEN_KEY, planKey } from '../../storage/keys.ts';
import { keptPlan, leave, load, named, open, sponsored } from '../saving/pages.fixture.ts';
import { asides, openSaved } from './opening.fixture.ts';

let browser: FakeBrowser;
beforeEach(() => {
  browser = new FakeBrowser();
});

describe('a copy that is broken', () => {
  const broken = '{"app":"unstall",';
  const putAside = { kind: 'unreadable', text: broken, why: expect.stringMatching(/\.$/) };

  it('in localStorage is put aside to the letter, and the one in the database is opened', async () => {
    await openSaved(browser);
    browser.held.set(planKey('p'), broken);
    const page = await open();
    expect(page.$plan.get().program.name).toBe('Second Look');
    expect(await asides(page)).toEqual([putAside]);
    expect(page.$overruled.get()).toMatchObject([{ what: putAside }]);
    page.editPlan(sponsored('Ines'));
    await page.save();
    expect(page.$saving.get()).toEqual({ kind: 'saved' });
    expect(await asides(await open())).toHaveLength(1);
  });

  it('in the database is put aside to the letter, and the one in localStorage takes its place', async () => {
    const before = await openSaved(browser);
    await before.disk.commit('p', (kept) => kept && { kept: { ...kept, text: broken, saved: 'odd' } });
    const page = await open();
    expect(page.$plan.get().program.name).toBe('Second Look');
    expect(page.$saving.get()).toEqual({ kind: 'saved' });
    expect(await asides(page)).toEqual([putAside]);
    expect(await keptPlan(page, 'p')).toMatchObject({ program: { name: 'Second Look' } });
  });

  it('is left where it is, and nothing is opened, while there is no room to put it aside', async () => {
    const before = await openSaved(browser);
    browser.held.set(planKey('p'), broken);
    browser.database.putsFail = 'QuotaExceededError';
    const page = await open();
    expect(page.$saving.get()).toEqual({
      kind: 'unreadable',
      program: 'p',
      text: broken,
      why: expect.stringContaining('full'),
    });
    page.editPlan(named('Typed over it'));
    expect(browser.held.get(planKey('p'))).toBe(broken);
    browser.database.putsFail = undefined;
    expect((await open()).$plan.get().program.name).toBe('Second Look');
    expect(await asides(before)).toEqual([putAside]);
  });
});

describe('a plan of an older version', () => {
  const {
    saved: _,
    shared: __,
    disagreements: ___,
    ...older
  } = { ...blankPlan('p'), version: 1, revision: 3 };
  const text = JSON.stringify({ ...older, scope: { costPerWeek: '4200' } });
  const snapshot = { program: 'p', text, why: { kind: 'before', act: 'migration' } };

  it.each([
    ['localStorage', async () => leave(browser, text)],
    [
      'the database',
      async () => {
        browser.held.set(OPEN_KEY, 'p');
        const kept = { id: 'p', text, saved: 's', copied: '', copiedRevision: 0, archived: false };
        await (await load()).disk.commit('p', () => ({ kept }));
      },
    ],
  ])('in %s is kept to the letter before it is brought up to date, and that once', async (_, store) => {
    await store();
    const page = await open();
    expect(page.$plan.get()).toMatchObject({ version: VERSION, scope: { cost: '4200' } });
    expect(page.$saving.get()).toEqual({ kind: 'saved' });
    expect(await page.disk.snapshotsOf('p')).toMatchObject([snapshot]);
    expect(await keptPlan(page, 'p')).toMatchObject({ version: VERSION });
    expect(await (await open()).disk.snapshotsOf('p')).toHaveLength(1);
  });

  it('is left alone while there is no room to keep it', async () => {
    leave(browser, text);
    browser.database.putsFail = 'QuotaExceededError';
    const page = await open();
    expect(page.$saving.get()).toMatchObject({
      kind: 'unreadable',
      text,
      why: expect.stringContaining('full'),
    });
    expect(browser.held.get(planKey('p'))).toBe(text);
  });

  it('that cannot be brought up to date is left alone, and offered', async () => {
    leave(browser, text);
    vi.doMock('../../plan/document/migrations.ts', () => ({
      migrate: () => {
        throw new Error('not as it should be');
      },
    }));
    const page = await open();
    vi.doUnmock('../../plan/document/migrations.ts');
    vi.resetModules();
    expect(page.$saving.get()).toEqual({
      kind: 'unreadable',
      program: 'p',
      text,
      why: expect.stringMatching(/older version/),
    });
    page.editPlan(named('Typed over it'));
    await browser.rest();
    expect(browser.held.get(planKey('p'))).toBe(text);
    expect(await page.disk.allKept()).toEqual([]);
  });
});
