import { beforeEach, describe, expect, it, vi } from 'vitest';
import { blankPlan, type Plan } from '../../plan/document/schema.ts';
import { loadDisk } from '../../storage/disk.fixture.ts';
import { FakeBrowser } from '../../storage/fake-browser.fixture.ts';
import { leave, named } from '../saving/pages.fixture.ts';

let browser: FakeBrowser;
beforeEach(() => {
  browser = new FakeBrowser();
});

const plan = (id: string, name: string): Plan => ({ ...named(name)(blankPlan(id)), revision: 1 });
const mine = plan('mine', 'Mine');
const theirs = plan('theirs', 'Theirs');
const file = (text: string) => new File([text], 'plan.json');

async function open(text = JSON.stringify(mine)) {
  leave(browser, text, 'mine');
  vi.resetModules();
  const page = {
    ...(await import('../plan/plan.ts')),
    ...(await import('../saving/opening.ts')),
    ...(await import('./file.ts')),
    disk: await loadDisk(),
  };
  await page.openPlan();
  return page;
}

describe('a copy of the open program', () => {
  it.each([
    ['has its id', { ...theirs, id: 'mine' }, true],
    [
      'has another id, and comes from a state that was brought in here',
      { ...theirs, shared: ['brought'] },
      true,
    ],
    ['has another id, and is such a state', { ...theirs, saved: 'brought' }, true],
    ['has another id and comes from elsewhere', { ...theirs, saved: 'x', shared: ['y'] }, false],
  ])('is known when it %s', async (_, brought, known) => {
    const page = await open(JSON.stringify({ ...mine, shared: ['brought'] }));
    await page.offerFile(file(JSON.stringify(brought)));
    const offered = page.$import.get();
    expect(offered.kind === 'ready' && page.isCopy(page.$plan.get(), offered)).toBe(known);
  });

  it('is known by what was handed out here, which is what both come from', async () => {
    const page = await open();
    const handed = { ...mine, saved: 'handed' };
    await page.disk.keep('snapshots', {
      id: 's',
      program: 'mine',
      taken: '2026-11-01T09:00:00.000Z',
      why: { kind: 'shared' },
      text: JSON.stringify(handed),
    });
    await page.offerFile(file(JSON.stringify({ ...theirs, shared: ['handed'], saved: 'new' })));
    const offered = page.$import.get();
    expect(offered).toMatchObject({ kind: 'ready', base: handed });
    expect(offered.kind === 'ready' && page.isCopy(page.$plan.get(), offered)).toBe(true);
  });

  it('is merged from what the caller knows both come from, where it does', async () => {
    const page = await open();
    const base = { ...mine, saved: 'linked' };
    await page.offerFile(file(JSON.stringify(theirs)), base);
    expect(page.$import.get()).toEqual({ kind: 'ready', plan: theirs, base });
  });
});
