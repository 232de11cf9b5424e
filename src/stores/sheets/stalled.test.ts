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

describe('the sheet on staying stalled', () => {
  it('is edited number by number, and each edit keeps the others', async () => {
    const page = await open();
    page.editSheet('stalled', { from: '2026-12-08' });
    page.editGroup('stalled', 'burn', { low: '80000' });
    page.editGroup('stalled', 'burn', { high: '190000' });
    page.editGroup('stalled', 'replacing', { low: '25' });
    page.editSheet('stalled', { sunk: '345000' });
    expect(page.$plan.get()).toMatchObject({
      revision: 5,
      stalled: {
        from: '2026-12-08',
        months: '18',
        burn: { low: '80000', likely: '', high: '190000' },
        value: { low: '', likely: '', high: '' },
        replacing: { low: '25', likely: '50', high: '200' },
        sunk: '345000',
      },
    });
  });

  it('has two lists of rows, each its own, and each change can be taken back', async () => {
    const page = await open();
    page.editRow('vendors', 'v', { what: 'Ostrel', notice: '2026-12-31' });
    page.editRow('stale', 's', { what: 'Test', likely: '5' });
    const { stalled } = page.$plan.get();
    expect(stalled.vendors).toMatchObject([{ id: 'v', what: 'Ostrel', notice: '2026-12-31', minimum: '' }]);
    expect(stalled.stale).toMatchObject([{ id: 's', what: 'Test', on: '', low: '', likely: '5' }]);
    page.removeRow('vendors', 'v', 'removed contract 1');
    expect(page.$plan.get().stalled.vendors).toEqual([]);
    page.undo();
    expect(page.$plan.get().stalled.vendors).toEqual(stalled.vendors);
    expect(page.$plan.get().stalled.stale).toEqual(stalled.stale);
  });
});
