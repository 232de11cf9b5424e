import { beforeEach, describe, expect, it } from 'vitest';
import { blankPlan, type Plan, VERSION } from '../../plan/document/schema.ts';
import { FakeBrowser } from '../../storage/fake-browser.fixture.ts';
import { planKey } from '../../storage/keys.ts';
import { led, named, openBeside, openTab, planIn, sponsored, type Tab } from './tabs.fixture.ts';

let browser: FakeBrowser;
beforeEach(() => {
  browser = new FakeBrowser();
});

const here = (): Plan => JSON.parse(browser.held.get(planKey('p')) ?? 'null');
const leave = (plan: Plan) => browser.held.set(planKey('p'), JSON.stringify(plan));

describe('without a database', () => {
  beforeEach(() => {
    browser.database.opening = 'refused';
  });
  /** Two tabs that have the same program open, which is in localStorage. */
  async function two(): Promise<[Tab, Tab]> {
    const plan = { ...blankPlan('p'), revision: 1 };
    leave(plan);
    const open = () => openTab(plan, { stored: true, durable: false });
    return [await open(), await open()];
  }

  it('a change is kept in localStorage at once, and it is said what that is worth', async () => {
    const tab = await openTab();
    await tab.edit(named('Second Look'));
    expect(tab.last()).toEqual({ kind: 'kept' });
    void tab.edit(named('Second Look 2'));
    expect(here()).toEqual(tab.plan);
    expect(tab.last()).toEqual({ kind: 'kept' });
  });

  it('two tabs that fill in different fields both keep theirs, also before either has heard of the other', async () => {
    const [mine, theirs] = await two();
    await mine.edit(named('Mine'));
    await theirs.edit(sponsored('Ines'));
    expect(here()).toMatchObject({ program: { name: 'Mine' }, steering: { sponsor: 'Ines' } });
    await mine.saver.pull();
    expect(mine.plan).toMatchObject({ program: { name: 'Mine' }, steering: { sponsor: 'Ines' } });
    await mine.edit(led('the date'));
    await theirs.edit(named('Theirs'));
    await mine.saver.pull();
    expect(mine.plan).toMatchObject({ program: { name: 'Theirs' }, lead: { decides: 'the date' } });
    expect(mine.plan).toEqual(here());
  });

  it('the later of two texts in the same field stands, and the earlier is handed over', async () => {
    const [mine, theirs] = await two();
    await mine.edit(named('Mine'));
    await theirs.edit(named('Theirs'));
    expect(here().program.name).toBe('Theirs');
    expect(theirs.overruled).toMatchObject([{ what: { path: ['program', 'name'], value: 'Mine' } }]);
  });

  it('what was erased elsewhere is not written again', async () => {
    const [mine, theirs] = await two();
    browser.held.clear();
    await mine.saver.pull();
    await theirs.edit(named('Typed after'));
    for (const tab of [mine, theirs]) expect(tab.last()).toEqual({ kind: 'unsaved', because: 'erased' });
    expect(browser.held.size).toBe(0);
    await theirs.saver.insist();
    expect(theirs.last()).toEqual({ kind: 'kept' });
    expect(here().program.name).toBe('Typed after');
  });

  it('what a newer build has written is left as it is', async () => {
    const [mine] = await two();
    const newer = { ...blankPlan('p'), version: VERSION + 1 } as unknown as Plan;
    leave(newer);
    await mine.edit(named('Typed after'));
    expect(mine.last()).toEqual({ kind: 'unsaved', because: 'overtaken' });
    await mine.saver.insist();
    expect(here()).toEqual(newer);
  });

  it.each([
    ['QuotaExceededError', 'full'],
    ['SecurityError', 'blocked'],
  ] as const)(
    'a %s is said, and what is stored stays as it was until there is room',
    async (fails, because) => {
      const [mine] = await two();
      const before = here();
      browser.writesFail = fails;
      await mine.edit(named('A'));
      await mine.edit(named('AB'));
      expect(mine.last()).toEqual({ kind: 'unsaved', because });
      expect(here()).toEqual(before);
      expect(mine.plan.program.name).toBe('AB');
      browser.writesFail = undefined;
      await mine.saver.insist();
      expect(mine.last()).toEqual({ kind: 'kept' });
      expect(here().program.name).toBe('AB');
    },
  );
});

describe('a database that is gone in the middle of the work', () => {
  it('leaves localStorage, where the text still says which saved state it was edited from', async () => {
    const mine = await openTab();
    await mine.edit(named('Second Look'));
    const { saved } = await planIn(mine);
    browser.database.opening = 'refused';
    browser.database.lose();
    for (const sponsor of ['I', 'In', 'Ines']) {
      await mine.edit(sponsored(sponsor));
      expect(mine.last()).toEqual({ kind: 'kept' });
      expect(here()).toMatchObject({ saved, program: { name: 'Second Look' }, steering: { sponsor } });
    }
  });

  it('of one tab does not keep the edits of that tab from another that still has it', async () => {
    const mine = await openTab();
    await mine.edit(named('Second Look'));
    const theirs = await openBeside(mine);
    browser.database.opening = 'refused';
    browser.database.lose();
    await mine.edit(sponsored('Ines'));
    browser.database.opening = 'works';
    await theirs.edit(led('the date'));
    await browser.rest();
    const both = { steering: { sponsor: 'Ines' }, lead: { decides: 'the date' } };
    expect(await planIn(theirs)).toMatchObject(both);
    expect(theirs.last()).toEqual({ kind: 'saved' });
    await mine.saver.pull();
    expect(mine.plan).toMatchObject(both);
    await mine.edit(named('Mine'));
    await theirs.saver.claim('p');
    expect(await planIn(theirs)).toMatchObject({ ...both, program: { name: 'Mine' } });
  });

  it('and comes back takes what was typed meanwhile, and nothing of it back', async () => {
    const mine = await openTab();
    await mine.edit(named('Second Look'));
    browser.database.opening = 'refused';
    browser.database.lose();
    await mine.edit(sponsored('Ines'));
    browser.writesFail = 'QuotaExceededError';
    await mine.edit(led('the date'));
    expect(mine.last()).toEqual({ kind: 'unsaved', because: 'full' });
    browser.database.opening = 'works';
    await mine.saver.insist();
    expect(mine.last()).toEqual({ kind: 'saved' });
    expect(await planIn(mine)).toMatchObject({
      steering: { sponsor: 'Ines' },
      lead: { decides: 'the date' },
    });
  });
});

describe('a database that comes back with what another tab has committed', () => {
  it('takes nothing back that was kept in localStorage meanwhile', async () => {
    const mine = await openTab();
    await mine.edit(named('Second Look'));
    const { disk } = await openBeside(mine);
    browser.database.opening = 'refused';
    browser.database.lose();
    await mine.edit(sponsored('Ines'));
    browser.database.opening = 'works';
    await disk.commit('p', (kept) => {
      const text = kept && JSON.stringify(led('the date')(JSON.parse(kept.text)));
      return kept && { kept: { ...kept, text: text ?? '', saved: 'other' } };
    });
    await mine.saver.insist();
    expect(mine.last()).toEqual({ kind: 'saved' });
    expect(await planIn(mine)).toMatchObject({
      steering: { sponsor: 'Ines' },
      lead: { decides: 'the date' },
    });
  });
});
