import { beforeEach, describe, expect, it } from 'vitest';
import type { Plan } from '../../plan/document/schema.ts';
import { FakeBrowser } from '../../storage/fake-browser.fixture.ts';
import { nameKey, OPEN_KEY, planKey } from '../../storage/keys.ts';
import { keptPlan, killed, localPlan, named, open, sponsored } from '../saving/pages.fixture.ts';
import { asides, openSaved } from './opening.fixture.ts';

let browser: FakeBrowser;
beforeEach(() => {
  browser = new FakeBrowser();
});

const put = (held: Map<string, string>) => {
  browser.held.clear();
  for (const [key, value] of held) browser.held.set(key, value);
};

describe('after a reload', () => {
  it('everything that was saved is there, and nothing is put aside or saved again', async () => {
    const before = await openSaved(browser);
    const kept = await keptPlan(before, 'p');
    const page = await open();
    expect(page.$plan.get()).toEqual(kept);
    expect(page.$saving.get()).toEqual({ kind: 'saved' });
    expect(await keptPlan(page, 'p')).toEqual(kept);
    expect(await asides(page)).toEqual([]);
  });

  it('what was typed when the browser was killed between localStorage and database is there, and saved', async () => {
    const before = await openSaved(browser);
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
      const before = await openSaved(browser);
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
    const before = await openSaved(browser);
    const base = localPlan(browser) as Plan;
    const stray = {
      ...named('Typed elsewhere')(base),
      revision: 5,
      // Later than all that is typed below, however long that takes.
      changed: new Date(Date.now() + 3_600_000).toISOString(),
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
    const before = await openSaved(browser);
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
    const first = await openSaved(browser);
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
