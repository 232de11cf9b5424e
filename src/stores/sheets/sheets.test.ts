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
    ...(await import('./steering.ts')),
  };
  await page.openPlan();
  return page;
}

describe('the scope sheet', () => {
  it('is edited number by number, and each edit keeps the others', async () => {
    const page = await open();
    const { id } = page.$plan.get();
    page.editGroup('scope', 'model', { likely: '20' });
    page.editGroup('scope', 'model', { high: '26', people: '3' });
    page.editGroup('scope', 'integration', { planned: '12', follows: ['change'] });
    page.editGroup('scope', 'multiplier', { low: '2.5' });
    page.editSheet('scope', { people: '9' });
    expect(page.$plan.get()).toMatchObject({
      id,
      revision: 5,
      scope: {
        model: { low: '', likely: '20', high: '26', planned: '', people: '3' },
        integration: { planned: '12', booked: false, follows: ['change'] },
        multiplier: { low: '2.5', likely: '4', high: '5' },
        people: '9',
      },
    });
  });

  it('has two scenarios, each edited by itself', async () => {
    const page = await open();
    page.editGroup('scope', 'first', { people: '2' });
    page.editGroup('scope', 'first', { joins: 'model' });
    page.editGroup('scope', 'second', { bookSecurity: true });
    expect(page.$plan.get().scope).toMatchObject({
      first: { people: '2', joins: 'model', bookSecurity: false },
      second: { people: '', joins: '', bookSecurity: true },
    });
  });
});

describe('the steering sheet', () => {
  it('is edited field by field, and each power by itself', async () => {
    const page = await open();
    page.editSheet('steering', { sponsor: 'Tomas Reyl' });
    page.editGroup('steering', 'powers', { disputes: 'yes' });
    page.editGroup('steering', 'powers', { commitments: 'no' });
    page.editGroup('steering', 'powers', { disputes: '' });
    expect(page.$plan.get().steering).toMatchObject({
      sponsor: 'Tomas Reyl',
      powers: { disputes: '', scopeChanges: '', commitments: 'no' },
    });
  });

  it('notes once who came to a meeting, and takes it back', async () => {
    const page = await open();
    page.editRow('meetings', 'm', { outcome: 'Owner named' });
    const meeting = () => {
      const [first] = page.$plan.get().steering.meetings;
      if (!first) throw new Error('no meeting');
      return first;
    };
    page.attend(meeting(), 'ines', true);
    page.attend(meeting(), 'owen', true);
    page.attend(meeting(), 'ines', true);
    expect(meeting()).toMatchObject({ outcome: 'Owner named', present: ['owen', 'ines'] });
    page.attend(meeting(), 'owen', false);
    expect(meeting().present).toEqual(['ines']);
  });
});
