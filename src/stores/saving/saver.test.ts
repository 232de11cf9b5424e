import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { MOST_BYTES } from '../../plan/document/read.ts';
import { FakeBrowser } from '../../storage/fake-browser.fixture.ts';
import { leave, localPlan } from './pages.fixture.ts';
import {
  answered,
  led,
  loadMerge,
  named,
  openTab,
  planIn,
  sponsored,
  type Tab,
  two,
} from './tabs.fixture.ts';

let browser: FakeBrowser;
beforeEach(() => {
  browser = new FakeBrowser();
});

const here = () => localPlan(browser, 'p') ?? undefined;
describe('a change', () => {
  it('is in localStorage before anything else can happen, and is saved once it is in the database', async () => {
    const tab = await openTab();
    const saving = tab.edit(named('Second Look'));
    expect(here()).toEqual(tab.plan);
    expect(tab.last()).toEqual({ kind: 'saving' });
    await saving;
    expect(tab.last()).toEqual({ kind: 'saved' });
    expect(await planIn(tab)).toEqual({ ...tab.plan, saved: expect.stringMatching(/./) });
    expect(here()).toEqual(await planIn(tab));
    expect(tab.told).toBe(1);
  });

  it('made while another is being saved is saved too, and no promise is kept before it is', async () => {
    const tab = await openTab();
    const first = tab.edit(named('S'));
    const second = tab.edit(named('Se'));
    await second;
    expect(await planIn(tab)).toMatchObject({ program: { name: 'Se' } });
    const third = tab.edit(sponsored('Ines'));
    await Promise.all([first, third]);
    expect(await planIn(tab)).toMatchObject({ program: { name: 'Se' }, steering: { sponsor: 'Ines' } });
    expect(tab.last()).toEqual({ kind: 'saved' });
  });

  it('that makes the plan larger than could be opened again is not saved, and the page says so', async () => {
    const tab = await openTab();
    await tab.edit(named('Second Look'));
    await tab.edit(named('S'.repeat(MOST_BYTES)));
    expect(tab.last()).toEqual({ kind: 'unsaved', because: 'large' });
    expect(await planIn(tab)).toMatchObject({ program: { name: 'Second Look' } });
    await tab.edit(named('Shorter'));
    expect(tab.last()).toEqual({ kind: 'saved' });
    expect(await planIn(tab)).toMatchObject({ program: { name: 'Shorter' } });
  });

  it('leaves alone what the record says beside the plan', async () => {
    const tab = await openTab();
    await tab.edit(named('A'));
    const beside = { copied: '2026-11-19T09:00:00.000Z', copiedRevision: 1, archived: true };
    await tab.disk.commit('p', (kept) => kept && { kept: { ...kept, ...beside } });
    await tab.edit(named('AB'));
    expect(await tab.disk.readKept('p')).toMatchObject({ kept: { ...beside, id: 'p' } });
  });
});

describe('two tabs', () => {
  it('that fill in different fields both keep theirs', async () => {
    const [mine, theirs] = await two();
    await Promise.all([mine.edit(sponsored('Ines')), theirs.edit(led('the date'))]);
    const both = { steering: { sponsor: 'Ines' }, lead: { decides: 'the date' } };
    expect(await planIn(mine)).toMatchObject(both);
    await Promise.all([mine.saver.pull(), theirs.saver.pull()]);
    expect(mine.plan).toMatchObject(both);
    expect(theirs.plan).toMatchObject(both);
    expect(await mine.disk.asidesOf('p')).toEqual([]);
    expect(mine.last()).toEqual({ kind: 'saved' });
  });

  it('that fill in the same field: the later commit stands, and the earlier text is kept and offered', async () => {
    const [mine, theirs] = await two();
    await mine.edit(named('Mine'));
    await theirs.edit(named('Theirs, later'));
    expect(await planIn(mine)).toMatchObject({ program: { name: 'Theirs, later' } });
    const gaveWay = { program: 'p', what: { kind: 'overruled', path: ['program', 'name'], value: 'Mine' } };
    expect(await mine.disk.asidesOf('p')).toMatchObject([gaveWay]);
    expect(theirs.overruled).toMatchObject([gaveWay]);
    await mine.saver.pull();
    expect(mine.plan.program.name).toBe('Theirs, later');
    expect(mine.overruled).toEqual([]);
  });

  it('keep what gave way also when it came in while the field was being typed into', async () => {
    const [mine, theirs] = await two();
    await loadMerge(mine);
    await theirs.saver.pull();
    await theirs.edit(named('Theirs'));
    const saving = mine.edit(sponsored('Ines'));
    void mine.edit(named('Mine, typed while theirs was merged'));
    await saving;
    await browser.rest();
    expect(await planIn(mine)).toMatchObject({
      program: { name: 'Mine, typed while theirs was merged' },
      steering: { sponsor: 'Ines' },
    });
    const gaveWay = { what: { path: ['program', 'name'], value: 'Theirs' } };
    expect(await mine.disk.asidesOf('p')).toMatchObject([gaveWay]);
    expect(mine.overruled).toMatchObject([gaveWay]);
  });

  it('that both open what only localStorage held do not take each other’s edits back', async () => {
    const opened = { ...(await openTab()).plan, revision: 3 };
    leave(browser, JSON.stringify(opened));
    const [mine, theirs] = [await openTab(opened), await openTab(opened)];
    await mine.edit(named('Mine'));
    await theirs.edit(sponsored('Ines'));
    expect(await planIn(mine)).toMatchObject({ program: { name: 'Mine' }, steering: { sponsor: 'Ines' } });
  });

  it.each([
    ['hear of each other', true],
    ['do not', false],
  ])(
    'keep four hundred edits of four hundred, however they fall together, when they %s',
    async (_, hear) => {
      const once = fc.asyncProperty(fc.infiniteStream(fc.nat(9)), async (pauses) => {
        browser = new FakeBrowser();
        const [one, other] = await two();
        if (hear) {
          one.tell = () => void other.saver.pull();
          other.tell = () => void one.saver.pull();
        }
        const type = async (tab: Tab, who: string) => {
          for (let index = 0; index < 200; index++) {
            void tab.edit(answered(`${who}-${index}`));
            const { value: turns } = pauses.next();
            if (turns) await browser.turn(turns);
          }
          await tab.saver.changed();
        };
        await Promise.all([type(one, 'one'), type(other, 'other')]);
        await browser.rest();
        await Promise.all([one.saver.pull(), other.saver.pull()]);
        const all = ['one', 'other'].flatMap((who) =>
          Array.from({ length: 200 }, (_, index) => `${who}-${index}`),
        );
        for (const plan of [await planIn(one), one.plan, other.plan]) {
          expect(plan.triage.answers.map(({ text }) => text).sort()).toEqual(all.sort());
        }
        expect(await one.disk.asidesOf('p')).toEqual([]);
      });
      await fc.assert(once, { numRuns: 1 });
    },
    60_000,
  );
});

describe('what another tab has committed', () => {
  it('is taken up by a page that has nothing of its own', async () => {
    const [mine, theirs] = await two();
    await mine.edit(named('Mine'));
    await theirs.saver.pull();
    expect(theirs.plan).toEqual(await planIn(mine));
    expect(theirs.last()).toEqual({ kind: 'saved' });
    expect(theirs.told).toBe(0);
  });

  it('is nothing to take up when it was seen already', async () => {
    const [mine] = await two();
    const before = mine.plan;
    await mine.saver.pull();
    expect(mine.plan).toBe(before);
  });

  it('is merged with what could not be saved so far', async () => {
    const [mine, theirs] = await two();
    browser.database.putsFail = 'QuotaExceededError';
    await mine.edit(sponsored('Ines'));
    browser.database.putsFail = undefined;
    await theirs.edit(named('Theirs'));
    await mine.saver.pull();
    expect(await planIn(mine)).toMatchObject({ program: { name: 'Theirs' }, steering: { sponsor: 'Ines' } });
  });
});

describe('a failure', () => {
  it('for want of room says so, keeps all on the page, and saves later what others did meanwhile, too', async () => {
    const [mine, theirs] = await two();
    browser.database.putsFail = 'QuotaExceededError';
    await mine.edit(sponsored('Ines'));
    expect(mine.last()).toEqual({ kind: 'unsaved', because: 'full' });
    expect(await planIn(mine)).toMatchObject({ steering: { sponsor: '' } });
    expect(mine.plan.steering.sponsor).toBe('Ines');
    browser.database.putsFail = undefined;
    await theirs.edit(led('the date'));
    await mine.saver.insist();
    expect(mine.last()).toEqual({ kind: 'saved' });
    expect(await planIn(mine)).toMatchObject({
      steering: { sponsor: 'Ines' },
      lead: { decides: 'the date' },
    });
  });

  it('of a connection that was lost is mended by another one', async () => {
    for (const silently of [false, true]) {
      const [mine] = await two();
      browser.database.losesSilently = silently;
      browser.database.lose();
      await mine.edit(sponsored('Ines'));
      expect(mine.last()).toEqual({ kind: 'saved' });
      expect(await planIn(mine)).toMatchObject({ steering: { sponsor: 'Ines' } });
      browser = new FakeBrowser();
    }
  });
});

describe('with a database, localStorage', () => {
  it.each([
    ['that is not there', { without: true }],
    ['that may not be touched', { denied: true }],
    ['that takes no writes', { writesFail: 'SecurityError' as const }],
    ['that is full', { writesFail: 'QuotaExceededError' as const }],
  ])('%s does not keep a change from being saved', async (_, trouble) => {
    Object.assign(browser, trouble);
    const tab = await openTab();
    await tab.edit(named('Second Look'));
    await tab.edit(sponsored('Ines'));
    expect(tab.last()).toEqual({ kind: 'saved' });
    expect(await planIn(tab)).toMatchObject({ program: { name: 'Second Look' } });
  });
});
