import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeBrowser } from '../../storage/fake-browser.fixture.ts';

beforeEach(() => {
  new FakeBrowser();
});

async function open() {
  vi.resetModules();
  const page = {
    ...(await import('../plan/plan.ts')),
    ...(await import('../plan/editSheet.ts')),
    ...(await import('../saving/opening.ts')),
    ...(await import('../plan/editRow.ts')),
    ...(await import('../plan/rows.ts')),
    ...(await import('./recovery.ts')),
  };
  await page.openPlan();
  return page;
}

describe('the sheet on rescue or restructure', () => {
  it('is edited sign by sign, and each edit keeps the others', async () => {
    const page = await open();
    page.editSign('scope', { verdict: 'there' });
    page.editSign('scope', { for: 'They said “Nothing”.' });
    page.editSign('sponsor', { verdict: 'no' });
    page.editSheet('recovery', { newScope: 'Smaller' });
    expect(page.$plan.get().recovery).toMatchObject({
      signs: {
        scope: { for: 'They said “Nothing”.', against: '', verdict: 'there', mendable: '' },
        team: { verdict: '' },
        sponsor: { verdict: 'no' },
      },
      newScope: 'Smaller',
    });
  });

  it('keeps its three lists apart', async () => {
    const page = await open();
    page.editRow('kill', 'k', { signal: 'No chair' });
    page.editRow('messages', 'm', { to: 'Lena Brandt' });
    page.editRow('firstTen', 'f', { day: '1' });
    expect(page.$plan.get().recovery).toMatchObject({
      kill: [{ id: 'k', signal: 'No chair', act: '' }],
      messages: [{ id: 'm', to: 'Lena Brandt', on: '' }],
      firstTen: [{ id: 'f', day: '1', owner: '' }],
    });
  });
});

describe('the charter of the program lead', () => {
  it('is edited field by field and row by row', async () => {
    const page = await open();
    page.editSheet('lead', { name: 'Ines Calloway' });
    page.editSheet('lead', { productionDate: '2027-03-31' });
    page.editRow('authorities', 'a', { function: 'Security' });
    page.editRow('slices', 's', { owner: 'Owen Tighe' });
    expect(page.$plan.get().lead).toMatchObject({
      name: 'Ines Calloway',
      productionDate: '2027-03-31',
      authorities: [{ id: 'a', function: 'Security', written: '' }],
      slices: [{ id: 's', slice: '', owner: 'Owen Tighe' }],
    });
  });
});
