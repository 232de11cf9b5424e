import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { HandoverItem } from '../../sheets/handover/fields.ts';
import { FakeBrowser } from '../../storage/fake-browser.fixture.ts';

beforeEach(() => {
  new FakeBrowser();
});

async function withItems(...items: Partial<HandoverItem>[]) {
  vi.resetModules();
  const page = {
    ...(await import('../plan/plan.ts')),
    ...(await import('../plan/editSheet.ts')),
    ...(await import('../saving/opening.ts')),
    ...(await import('../plan/editRow.ts')),
    ...(await import('../plan/rows.ts')),
    ...(await import('../plan/undo.ts')),
    ...(await import('../plan/history.ts')),
    ...(await import('../plan/told.ts')),
    ...(await import('./countInScope.ts')),
    ...(await import('../../plan/document/read.ts')),
  };
  await page.openPlan();
  const size = { low: '1', likely: '2', high: '4' };
  page.addRows(
    'items',
    items.map((item) => ({ production: 'A feed', ...size, ...item })),
    'added',
  );
  const extra = () => page.$plan.get().scope.extra;
  const numbers = () => extra().map(({ id, low, likely, high }) => [id, low, likely, high].join(' '));
  return { ...page, extra, numbers };
}

describe('counting an item in the scope', () => {
  it('adds it as work with the same three numbers, once, whatever is pressed how often', async () => {
    const page = await withItems({ id: 'feed' }, { id: 'log' });
    expect(page.countInScope(['feed'])).toBe(1);
    expect(page.countInScope(['feed'])).toBe(0);
    expect(page.countInScope(['feed', 'log', 'nobody'])).toBe(1);
    expect(page.numbers()).toEqual(['handover-feed 1 2 4', 'handover-log 1 2 4']);
    expect(page.extra()[0]?.name).toBe('A feed');
  });

  it('brings the scope into line, and leaves the name and the people there as they are', async () => {
    const page = await withItems({ id: 'feed' });
    page.countInScope(['feed']);
    page.editRow('extra', 'handover-feed', { name: 'The feed', people: '2' });
    page.editRow('items', 'feed', { high: '8' });
    expect(page.countInScope(['feed'])).toBe(1);
    expect(page.extra()[0]).toMatchObject({ name: 'The feed', people: '2', likely: '2', high: '8' });
  });

  it('is one step of undo, for new and known work together, and keeps what was typed since', async () => {
    const page = await withItems({ id: 'feed' }, { id: 'log' });
    page.countInScope(['feed']);
    page.editRow('extra', 'handover-feed', { high: '5' });
    expect(page.countInScope(['feed', 'log'])).toBe(2);
    page.changePlan(page.withRow('extra', 'handover-feed', { people: '3' }));
    expect(page.undo()?.says).toBe('counted 2 items in the scope');
    expect(page.numbers()).toEqual(['handover-feed 1 2 5']);
    expect(page.extra()[0]?.people).toBe('3');
    page.undo();
    expect(page.undo()?.says).toBe('counted 1 item in the scope');
    expect(page.$told.get().says).toMatch(/^Nothing is undone/);
    expect(page.numbers()).toEqual(['handover-feed 1 2 4']);
  });

  it('passes over what a workstream holds and what has no size, and leaves nothing to undo', async () => {
    const page = await withItems({ id: 'feed', within: 'integration' }, { id: 'log', likely: 'two' });
    const before = page.$plan.get();
    expect(page.countInScope(['feed', 'log'])).toBe(0);
    expect(page.$plan.get()).toBe(before);
    expect(page.undo()?.says).toBe('added');
  });

  it('never makes a plan that cannot be opened again, though a row has the id of the work to be', async () => {
    const page = await withItems({ id: 'feed' }, { id: 'handover-feed', within: 'model' }, { id: 'log' });
    expect(page.countInScope(['feed', 'handover-feed', 'log'])).toBe(1);
    expect(page.readPlan(JSON.stringify(page.$plan.get())).kind).toBe('plan');
  });

  it('stops where the scope is full', async () => {
    const page = await withItems({ id: 'feed' }, { id: 'log' });
    page.addRows(
      'extra',
      Array.from({ length: 1_999 }, () => ({ name: 'Work' })),
      'filled',
    );
    expect(page.countInScope(['feed', 'log'])).toBe(1);
    expect(page.extra()).toHaveLength(2_000);
  });
});

describe('the running list', () => {
  it('is edited field by field', async () => {
    const page = await withItems();
    page.editSheet('handover', { from: 'Joel Abara' });
    page.editSheet('handover', { date: '2026-11-04' });
    expect(page.$plan.get().handover).toMatchObject({ from: 'Joel Abara', to: '', date: '2026-11-04' });
  });
});
