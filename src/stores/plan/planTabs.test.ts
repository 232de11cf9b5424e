import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { blankPlan, type Plan } from '../../plan/document/schema.ts';
import { FakeBrowser } from '../../storage/fake-browser.fixture.ts';
import { planKey } from '../../storage/keys.ts';
import {
  keptPlan,
  type LoadedPage,
  leave,
  localPlan,
  named,
  open,
  sponsored,
} from '../saving/pages.fixture.ts';

let browser: FakeBrowser;
beforeEach(() => {
  browser = new FakeBrowser();
  leave(browser, JSON.stringify({ ...blankPlan('p'), revision: 3 }));
});
afterEach(() => {
  vi.useRealTimers();
});

/** Two tabs with the same program open; the first one is in front. */
async function two(): Promise<{ mine: LoadedPage; theirs: LoadedPage }> {
  const here = browser.openTab();
  const mine = await open();
  browser.openTab();
  const theirs = await open();
  browser.goTo(here);
  return { mine, theirs };
}
/** Lets all that tabs tell each other be told. */
async function hear(): Promise<void> {
  await browser.rest();
  browser.deliver();
  await browser.rest();
}

describe('two tabs', () => {
  it('show each other’s edits', async () => {
    const { mine, theirs } = await two();
    mine.editPlan(named('Second Look'));
    await hear();
    expect(theirs.$plan.get()).toEqual({ ...mine.$plan.get(), saved: expect.any(String) });
    expect(theirs.$saving.get()).toEqual({ kind: 'saved' });
    theirs.editPlan(sponsored('Ines'));
    await hear();
    expect(mine.$plan.get()).toMatchObject({
      program: { name: 'Second Look' },
      steering: { sponsor: 'Ines' },
    });
  });

  it('show each other’s edits without a database, too', async () => {
    browser.database.opening = 'absent';
    const { mine, theirs } = await two();
    mine.editPlan(named('Second Look'));
    await hear();
    expect(theirs.$plan.get()).toEqual(mine.$plan.get());
    expect(theirs.$saving.get()).toEqual({ kind: 'kept' });
  });

  it('do not take from a page what it could not save', async () => {
    const { mine, theirs } = await two();
    browser.writesFail = 'QuotaExceededError';
    browser.database.putsFail = 'QuotaExceededError';
    theirs.editPlan(named('Theirs, unsaved'));
    await hear();
    browser.writesFail = undefined;
    browser.database.putsFail = undefined;
    mine.editPlan(sponsored('Mine'));
    await hear();
    expect(theirs.$plan.get()).toMatchObject({
      program: { name: 'Theirs, unsaved' },
      steering: { sponsor: 'Mine' },
    });
    expect(theirs.$saving.get()).toEqual({ kind: 'saved' });
    expect(mine.$plan.get().program.name).toBe('Theirs, unsaved');
  });

  it('of different programs leave each other in peace', async () => {
    const { mine, theirs } = await two();
    await theirs.startProgram();
    theirs.editPlan(named('Harbour Light'));
    await hear();
    mine.editPlan(named('Second Look'));
    await hear();
    expect(theirs.$plan.get().program.name).toBe('Harbour Light');
    expect(mine.$plan.get().program.name).toBe('Second Look');
  });

  it('that hear nothing of each other see what was done when they come to the front again', async () => {
    const { mine, theirs } = await two();
    vi.stubGlobal('BroadcastChannel', undefined);
    const deaf = await open();
    vi.unstubAllGlobals();
    theirs.editPlan(named('Second Look'));
    await theirs.save();
    await browser.rest();
    expect(mine.$plan.get().program.name).toBe('Second Look');
    expect(deaf.$plan.get().program.name).toBe('');
    browser.fire(new Event('visibilitychange'));
    await browser.rest();
    expect(deaf.$plan.get().program.name).toBe('Second Look');
    theirs.editPlan(named('Third Look'));
    await theirs.save();
    browser.fire(Object.assign(new Event('pageshow'), { persisted: true }));
    await browser.rest();
    expect(deaf.$plan.get().program.name).toBe('Third Look');
  });

  it('with nothing stored leave each other in peace', async () => {
    browser.held.clear();
    await two();
    await browser.rest();
    expect(browser.deliver()).toBeLessThan(10);
  });

  it('come to an end of telling each other', async () => {
    const { mine, theirs } = await two();
    for (const letter of 'abcdef') {
      mine.editPlan(named(letter));
      theirs.editPlan(sponsored(letter));
    }
    for (let round = 0; round < 5; round++) await hear();
    const [one, other] = [mine.$plan.get(), theirs.$plan.get()];
    expect(one).toMatchObject({ program: { name: 'f' }, steering: { sponsor: 'f' } });
    expect({ ...other, saved: one.saved }).toEqual(one);
    const kept = await keptPlan(mine, 'p');
    await hear();
    expect(await keptPlan(mine, 'p')).toEqual(kept);
    expect(browser.deliver()).toBe(0);
  });
});

describe('two tabs with a full database', () => {
  it.each([
    ['different fields', sponsored('Ines')],
    ['the same field', named('Harbour Light')],
  ])('that were typed into in %s come to an end of telling each other', async (_, edit) => {
    const { mine, theirs } = await two();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    browser.database.putsFail = 'QuotaExceededError';
    mine.editPlan(named('Second Look'));
    theirs.editPlan(edit);
    const revisions: number[] = [];
    for (let seconds = 0; seconds < 12; seconds++) {
      await hear();
      await vi.advanceTimersByTimeAsync(1100);
      revisions.push(Math.max(mine.$plan.get().revision, theirs.$plan.get().revision));
    }
    expect(revisions.at(-1)).toBe(revisions.at(-5));
    // Nor do they go on writing the same.
    const said = browser.held.get(planKey('p'));
    await vi.advanceTimersByTimeAsync(5000);
    await hear();
    expect(browser.held.get(planKey('p'))).toBe(said);
    browser.database.putsFail = undefined;
    await mine.save();
    await theirs.save();
    await hear();
    const [read] = (await mine.disk.allKept()).map(({ text }) => text + browser.held.get(planKey('p')));
    const offered = JSON.stringify(await mine.disk.asidesOf('p'));
    for (const text of ['Second Look', edit(blankPlan('x')).program.name || 'Ines']) {
      expect(`${read}${offered}`).toContain(text);
    }
  });
});

describe('when one tab erases everything', () => {
  it('the other one says so, and writes nothing until its reader wants it back', async () => {
    const { mine, theirs } = await two();
    mine.editPlan(named('Second Look'));
    await hear();
    expect(await mine.eraseEverything()).toBe(true);
    await hear();
    expect(theirs.$saving.get()).toEqual({ kind: 'unsaved', because: 'erased' });
    theirs.editPlan(sponsored('Ines'));
    await hear();
    expect([...browser.held]).toEqual([]);
    expect(await theirs.disk.allKept()).toEqual([]);
    expect(theirs.$plan.get()).toMatchObject({
      program: { name: 'Second Look' },
      steering: { sponsor: 'Ines' },
    });
    expect(mine.$plan.get()).toMatchObject({ revision: 0, program: { name: '' } });
    await theirs.saveAgain();
    expect(theirs.$saving.get()).toEqual({ kind: 'saved' });
    expect(localPlan(browser)).toMatchObject({ steering: { sponsor: 'Ines' } });
  });

  it('what the other one is saving at that moment does not come back', async () => {
    const { mine, theirs } = await two();
    theirs.editPlan(named('A secret'));
    const erased = mine.eraseEverything();
    theirs.editPlan(named('A secret!'));
    expect(await erased).toBe(true);
    await hear();
    expect([browser.held.has(planKey('p')), await theirs.disk.allKept()]).toEqual([false, []]);
  });
});

describe('a tab with an older build', () => {
  it('knows of localStorage only: what it leaves there is taken in after a while', async () => {
    const { mine } = await two();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const left = localPlan(browser) as Plan;
    browser.openTab();
    localStorage.setItem(
      planKey('p'),
      JSON.stringify({ ...named('Typed there')(left), revision: left.revision + 1 }),
    );
    browser.deliver();
    await browser.rest();
    expect(mine.$plan.get().program.name).toBe('');
    await vi.advanceTimersByTimeAsync(1500);
    await browser.rest();
    expect(mine.$plan.get().program.name).toBe('Typed there');
    expect(await keptPlan(mine, 'p')).toMatchObject({ program: { name: 'Typed there' } });
  });
});
