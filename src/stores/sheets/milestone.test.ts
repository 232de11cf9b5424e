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
    ...(await import('./milestone.ts')),
  };
  await page.openPlan();
  return page;
}

describe('the milestone sheet', () => {
  it('is edited field by field, and each verdict by itself', async () => {
    const page = await open();
    page.editSheet('milestone', { sentence: 'On 1 December it is live.' });
    page.editSheet('milestone', { date: '2026-12-01' });
    page.editOwnVerdict('binary', { overruled: 'passes' });
    page.editOwnVerdict('binary', { reason: 'A mark is a mark' });
    page.editOwnVerdict('production', { overruled: 'fails' });
    page.editOwnVerdict('production', { overruled: '' });
    expect(page.$plan.get()).toMatchObject({
      revision: 6,
      milestone: {
        sentence: 'On 1 December it is live.',
        date: '2026-12-01',
        tests: {
          specific: { overruled: '', reason: '' },
          binary: { overruled: 'passes', reason: 'A mark is a mark' },
          production: { overruled: '' },
        },
      },
    });
  });
});
