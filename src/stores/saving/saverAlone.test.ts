import { beforeEach, describe, expect, it } from 'vitest';
import { type Plan, VERSION } from '../../plan/document/schema.ts';
import { FakeBrowser } from '../../storage/fake-browser.fixture.ts';
import { planKey } from '../../storage/keys.ts';
import { led, named, openTab, planIn, sponsored } from './tabs.fixture.ts';

let browser: FakeBrowser;
beforeEach(() => {
  browser = new FakeBrowser();
});

const here = (): Plan => JSON.parse(browser.held.get(planKey('p')) ?? 'null');
const leave = (plan: Plan) => browser.held.set(planKey('p'), JSON.stringify(plan));

describe('an edit that another tab left in localStorage alone', () => {
  async function open() {
    const tab = await openTab();
    await tab.edit(named('Second Look'));
    return { tab, base: await planIn(tab) };
  }

  it('as an older build leaves one is taken in and committed', async () => {
    const { tab, base } = await open();
    leave({ ...sponsored('Ines')(base), revision: base.revision + 1 });
    await tab.saver.claim('p');
    expect(tab.plan.steering.sponsor).toBe('Ines');
    expect(await planIn(tab)).toMatchObject({ steering: { sponsor: 'Ines' } });
    expect(tab.last()).toEqual({ kind: 'saved' });
  });

  it('is not written over by the next key that is pressed here', async () => {
    const { tab, base } = await open();
    leave({ ...sponsored('Ines')(base), revision: base.revision + 1 });
    await tab.edit(led('the date'));
    await browser.rest();
    const both = { steering: { sponsor: 'Ines' }, lead: { decides: 'the date' } };
    expect(await planIn(tab)).toMatchObject(both);
    expect(here()).toMatchObject(both);
  });

  it('is not written over by what is being saved here at that moment', async () => {
    const { tab, base } = await open();
    const saving = tab.edit(led('the date'));
    leave({ ...sponsored('Ines')(base), revision: base.revision + 1 });
    await saving;
    await browser.rest();
    const both = { steering: { sponsor: 'Ines' }, lead: { decides: 'the date' } };
    expect(await planIn(tab)).toMatchObject(both);
    expect(here()).toMatchObject(both);
  });

  it('in a field that was filled in here gives way, and is kept', async () => {
    const { tab, base } = await open();
    leave({ ...named('Theirs')(base), revision: base.revision + 1 });
    await tab.edit(named('Mine'));
    await browser.rest();
    expect(await planIn(tab)).toMatchObject({ program: { name: 'Mine' } });
    const gaveWay = { what: { path: ['program', 'name'], value: 'Theirs' } };
    expect(await tab.disk.asidesOf('p')).toMatchObject([gaveWay]);
    await tab.edit(sponsored('Ines'));
    expect(tab.overruled).toMatchObject([gaveWay]);
  });

  it.each([
    ['of another state', (base: Plan) => ({ ...base, revision: base.revision + 1, saved: 'other' })],
    ['that is no later', (base: Plan) => base],
    ['that cannot be read', (base: Plan) => ({ ...base, version: VERSION + 1 }) as unknown as Plan],
  ])('%s is not taken in', async (_, stray) => {
    const { tab, base } = await open();
    const { plan, told } = tab;
    leave(stray(sponsored('Not ours')(base)));
    await tab.saver.claim('p');
    await tab.saver.claim('q');
    expect(tab.plan).toBe(plan);
    expect(tab.told).toBe(told);
  });

  it('is not one that this page has left there itself, unsaved', async () => {
    const { tab } = await open();
    browser.database.putsFail = 'QuotaExceededError';
    await tab.edit(named('A'));
    const { plan } = tab;
    await tab.saver.claim('p');
    expect(tab.plan).toBe(plan);
    await tab.edit(named('AB'));
    browser.database.putsFail = undefined;
    await tab.saver.insist();
    expect(await tab.disk.asidesOf('p')).toEqual([]);
  });
});
