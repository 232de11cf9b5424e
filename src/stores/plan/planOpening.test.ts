import { beforeEach, describe, expect, it, vi } from 'vitest';
import { blankPlan, type Plan, VERSION } from '../../plan/document/schema.ts';
import { FakeBrowser } from '../../storage/fake-browser.fixture.ts';
import { nameKey, OPEN_KEY, planKey } from '../../storage/keys.ts';
import {
  keptPlan,
  killed,
  type LoadedPage,
  leave,
  load,
  localPlan,
  named,
  open,
  sponsored,
} from '../saving/pages.fixture.ts';

let browser: FakeBrowser;
beforeEach(() => {
  browser = new FakeBrowser();
});

/** A page whose program is saved, in both places. */
async function openSaved(): Promise<LoadedPage> {
  leave(browser, JSON.stringify({ ...blankPlan('p'), revision: 3 }));
  const page = await open();
  page.editPlan(named('Second Look'));
  await page.save();
  return page;
}
const asides = async ({ disk }: LoadedPage) => (await disk.asidesOf('p')).map(({ what }) => what);
const put = (held: Map<string, string>) => {
  browser.held.clear();
  for (const [key, value] of held) browser.held.set(key, value);
};

describe('after a reload', () => {
  it('everything that was saved is there, and nothing is put aside or saved again', async () => {
    const before = await openSaved();
    const kept = await keptPlan(before, 'p');
    const page = await open();
    expect(page.$plan.get()).toEqual(kept);
    expect(page.$saving.get()).toEqual({ kind: 'saved' });
    expect(await keptPlan(page, 'p')).toEqual(kept);
    expect(await asides(page)).toEqual([]);
  });

  it('what was typed when the browser was killed between localStorage and database is there, and saved', async () => {
    const before = await openSaved();
    await killed(browser, before, () => before.editPlan(sponsored('Ines')));
    expect(await keptPlan(before, 'p')).toMatchObject({ steering: { sponsor: '' } });
    const page = await open();
    expect(page.$plan.get()).toMatchObject({
      program: { name: 'Second Look' },
      steering: { sponsor: 'Ines' },
    });
    expect(page.$saving.get()).toEqual({ kind: 'saved' });
    expect(await keptPlan(page, 'p')).toMatchObject({ steering: { sponsor: 'Ines' } });
    expect(await asides(page)).toEqual([]);
  });

  it('and so is the first that was ever typed', async () => {
    const before = await open();
    await killed(browser, before, () => before.editPlan(named('Second Look')));
    const page = await open();
    expect(page.$plan.get().program.name).toBe('Second Look');
    expect(await keptPlan(page, page.$plan.get().id)).toMatchObject({ program: { name: 'Second Look' } });
  });

  it.each([
    ['has forgotten the last minute', () => browser.held],
    ['was cleared', () => new Map([[OPEN_KEY, 'p']])],
    ['was cleared with all that says which program was open', () => new Map<string, string>()],
  ])(
    'the database is believed where localStorage %s, which then has no more than the name',
    async (_, left) => {
      const before = await openSaved();
      const stale = new Map(left());
      before.editPlan(sponsored('Ines'));
      await before.save();
      const kept = await keptPlan(before, 'p');
      put(stale);
      const page = await open();
      expect(page.$plan.get()).toEqual(kept);
      expect(page.$saving.get()).toEqual({ kind: 'saved' });
      expect([browser.held.get(planKey('p')), browser.held.get(nameKey('p'))]).toEqual([
        undefined,
        'Second Look',
      ]);
      expect(await asides(page)).toEqual([]);
    },
  );

  it('what a second tab had typed and never committed is put aside once, and offered', async () => {
    const before = await openSaved();
    const base = localPlan(browser) as Plan;
    const stray = {
      ...named('Typed elsewhere')(base),
      revision: 5,
      changed: new Date(Date.now() + 1).toISOString(),
    };
    before.editPlan(sponsored('Ines'));
    await before.save();
    browser.held.set(planKey('p'), JSON.stringify(stray));
    const page = await open();
    expect(page.$plan.get()).toMatchObject({
      program: { name: 'Second Look' },
      steering: { sponsor: 'Ines' },
    });
    const putAside = {
      kind: 'unreadable',
      text: JSON.stringify(stray),
      why: expect.stringContaining('two tabs'),
    };
    expect(await asides(page)).toEqual([putAside]);
    expect(page.$overruled.get()).toMatchObject([{ program: 'p', what: putAside }]);
    const again = await open();
    expect(await asides(again)).toHaveLength(1);
    expect(again.$overruled.get()).toEqual([]);
  });

  it('what was typed while the database was gone is opened, not put aside, once it is back', async () => {
    const before = await openSaved();
    browser.database.opening = 'refused';
    browser.database.lose();
    for (const sponsor of ['I', 'In', 'Ines']) {
      before.editPlan(sponsored(sponsor));
      await before.save();
    }
    expect(before.$saving.get()).toEqual({ kind: 'kept' });
    browser.database.opening = 'works';
    const page = await open();
    expect(page.$plan.get()).toMatchObject({
      program: { name: 'Second Look' },
      steering: { sponsor: 'Ines' },
    });
    expect(page.$saving.get()).toEqual({ kind: 'saved' });
    expect(await keptPlan(page, 'p')).toMatchObject({ steering: { sponsor: 'Ines' } });
    expect(await asides(page)).toEqual([]);
  });

  it('of a tab that has a program of its own open, that one is there', async () => {
    const first = await openSaved();
    const tab = browser.openTab();
    const second = await open();
    await second.startProgram();
    second.editPlan(named('Harbour Light'));
    await second.save();
    browser.goTo(0);
    expect((await open()).$plan.get().program.name).toBe('Second Look');
    browser.goTo(tab);
    expect((await open()).$plan.get().program.name).toBe('Harbour Light');
    expect(first.$plan.get().program.name).toBe('Second Look');
  });
});

describe('a copy that is broken', () => {
  const broken = '{"app":"unstall",';
  const putAside = { kind: 'unreadable', text: broken, why: expect.stringMatching(/\.$/) };

  it('in localStorage is put aside to the letter, and the one in the database is opened', async () => {
    await openSaved();
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
    const before = await openSaved();
    await before.disk.commit('p', (kept) => kept && { kept: { ...kept, text: broken, saved: 'odd' } });
    const page = await open();
    expect(page.$plan.get().program.name).toBe('Second Look');
    expect(page.$saving.get()).toEqual({ kind: 'saved' });
    expect(await asides(page)).toEqual([putAside]);
    expect(await keptPlan(page, 'p')).toMatchObject({ program: { name: 'Second Look' } });
  });

  it('is left where it is, and nothing is opened, while there is no room to put it aside', async () => {
    const before = await openSaved();
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
