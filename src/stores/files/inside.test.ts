import { beforeEach, describe, expect, it } from 'vitest';
import type { Plan } from '../../plan/document/schema.ts';
import { inert } from '../../single/ownText.ts';
import { FakeBrowser } from '../../storage/fake-browser.fixture.ts';
import { named } from '../saving/pages.fixture.ts';
import { mine, open, plan, theirs } from './file.fixture.ts';

/** A page of a browser that has the program `mine`, or nothing, and what takes up the plan in the file. */
async function opened(browser: FakeBrowser, nothing = false) {
  const page = { ...(await open(browser)), ...(await import('./inside.ts')) };
  if (nothing) {
    browser.held.clear();
    await page.openProgram('');
  }
  const take = (inside: Plan) => page.takeUpInside(JSON.stringify(inside));
  return { ...page, take };
}

/** A plan as a copy of the file holds it: under a stamp. */
const handed = { ...theirs, saved: 'handed' };

let browser: FakeBrowser;
beforeEach(() => {
  browser = new FakeBrowser();
});

describe('the plan that a file was saved with', () => {
  it('is opened and saved where nothing is open, and nobody is asked', async () => {
    const page = await opened(browser, true);
    expect(await page.take(handed)).toBe('opened');
    expect(page.$plan.get().program.name).toBe('Theirs');
    expect(page.$saving.get()).toEqual({ kind: 'saved' });
    expect(page.$import.get()).toEqual({ kind: 'none' });
  });

  it('is only offered where another program is open', async () => {
    const page = await opened(browser);
    expect(await page.take(handed)).toBe('offered');
    expect(page.$import.get()).toMatchObject({ kind: 'ready', plan: { id: 'theirs' } });
    expect(page.$plan.get().id).toBe('mine');
    expect(await page.ids()).toEqual(['mine']);
  });

  it('that is saved here as it is asks nothing, and is opened if another program is', async () => {
    const page = await opened(browser, true);
    await page.take(handed);
    await page.openProgram('mine');
    expect(await page.take(handed)).toBe('same');
    expect(page.$plan.get().id).toBe('theirs');
    expect(page.$import.get()).toEqual({ kind: 'none' });
  });

  it('that has gone on here asks nothing and changes nothing, and is offered to whoever wants to see what differs', async () => {
    const page = await opened(browser, true);
    await page.take(handed);
    page.editPlan(named('Gone on'));
    await page.saver.idle();
    expect(await page.take(handed)).toBe('behind');
    expect(page.$import.get()).toEqual({ kind: 'none' });
    await page.offerInside(JSON.stringify(handed));
    expect(page.$import.get()).toMatchObject({ kind: 'ready', base: { saved: 'handed' } });
    expect(page.$plan.get().program.name).toBe('Gone on');
  });

  it('that somebody else has gone on with is offered, with the state both come from', async () => {
    const page = await opened(browser, true);
    await page.take(handed);
    page.editPlan(named('Gone on'));
    await page.saver.idle();
    const returned = { ...plan('theirs', 'Theirs anew'), saved: 'returned', shared: ['handed'] };
    expect(await page.take(returned)).toBe('offered');
    expect(page.$import.get()).toMatchObject({ kind: 'ready', base: { saved: 'handed' } });
    expect(page.$plan.get().program.name).toBe('Gone on');
  });

  it('comes in by the door of files too, in the file as a whole', async () => {
    const page = await opened(browser);
    const block = `<script data-own="" id="unstall-plan" type="application/json">${inert(JSON.stringify(handed))}</script>`;
    await page.offerFile(new File([`<!DOCTYPE html><html><p>{}</p>${block}<p>`], 'theirs.html'));
    expect(page.$import.get()).toMatchObject({ kind: 'ready', plan: { id: 'theirs', saved: 'handed' } });
  });

  it.each([
    ['a newer Unstall', JSON.stringify({ ...mine, version: 99 }), 'newer'],
    ['no plan', 'nothing of the kind', 'not'],
  ])('that is of %s is refused as a file is', async (_, text, why) => {
    const page = await opened(browser);
    expect(await page.takeUpInside(text)).toBe('refused');
    expect(page.$import.get()).toMatchObject({ kind: 'refused', why: expect.stringContaining(why) });
    expect(page.$plan.get().id).toBe('mine');
  });
});
