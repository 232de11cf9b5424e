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
    ...(await import('../plan/undo.ts')),
    ...(await import('../plan/history.ts')),
  };
  await page.openPlan();
  return page;
}

describe('the sheet on the sponsor', () => {
  it('is edited field by field, and its two lists keep out of each other’s way', async () => {
    const page = await open();
    page.editSheet('sponsor', { ask: 'The hour' });
    page.editSheet('sponsor', { askBy: '2026-11-26' });
    page.editRow('disputes', 'd', { what: 'Queue' });
    page.editRow('attention', 'w', { week: '2026-11-16' });
    page.editRow('disputes', 'd', { raised: '2026-11-02' });
    expect(page.$plan.get()).toMatchObject({
      revision: 5,
      sponsor: {
        ask: 'The hour',
        askBy: '2026-11-26',
        disputes: [{ id: 'd', what: 'Queue', raised: '2026-11-02', settled: '' }],
        attention: [{ id: 'w', week: '2026-11-16', did: '' }],
      },
    });
    page.removeRow('disputes', 'd', 'removed dispute 1');
    expect(page.$plan.get().sponsor).toMatchObject({ disputes: [], attention: [{ id: 'w' }] });
    page.undo();
    expect(page.$plan.get().sponsor.disputes).toMatchObject([{ what: 'Queue' }]);
  });
});
