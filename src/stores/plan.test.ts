import { beforeEach, describe, expect, it, vi } from 'vitest';
import { blankPlan, type Plan, VERSION } from '../plan/schema.ts';
import { FakeBrowser } from '../storage/fake-browser.fixture.ts';
import { OPEN_KEY, planKey } from '../storage/keys.ts';

let browser: FakeBrowser;
beforeEach(() => {
  browser = new FakeBrowser();
});

/** A page of its own: modules start anew, as they do when a page is loaded. */
async function load() {
  vi.resetModules();
  return import('./plan.ts');
}
async function open() {
  const page = await load();
  page.openPlan();
  return page;
}
const named = (name: string) => (plan: Plan) => ({ ...plan, program: { ...plan.program, name } });
const stored = (): Plan => JSON.parse(browser.held.get(planKey(browser.held.get(OPEN_KEY) ?? '')) ?? 'null');
const saved = { ...blankPlan('p'), revision: 3 };
function keep(text: string): void {
  browser.held.set(OPEN_KEY, 'p');
  browser.held.set(planKey('p'), text);
}

describe('opening', () => {
  it('shows a blank plan until it is asked for, the same on the server and on the page', async () => {
    keep(JSON.stringify(saved));
    const page = await load();
    expect(page.$plan.get()).toEqual(blankPlan('blank'));
    expect(page.$saving.get()).toEqual({ kind: 'opening' });
  });

  it('takes up what is stored', async () => {
    keep(JSON.stringify(saved));
    const page = await open();
    expect(page.$plan.get()).toEqual(saved);
    expect(page.$saving.get()).toEqual({ kind: 'saved' });
  });

  it('starts a plan with an id of its own where nothing is stored, and stores nothing yet', async () => {
    const [one, two] = [await open(), await open()];
    expect(one.$saving.get()).toEqual({ kind: 'untouched' });
    expect(one.$plan.get()).toEqual(blankPlan(one.$plan.get().id));
    expect(one.$plan.get().id).not.toBe(two.$plan.get().id);
    expect(browser.held.size).toBe(0);
  });

  it('does its work once, however many islands ask', async () => {
    const page = await open();
    page.editPlan(named('Second Look'));
    browser.held.clear();
    page.openPlan();
    expect(page.$plan.get().program.name).toBe('Second Look');
  });

  it('changes nothing before it has happened', async () => {
    keep(JSON.stringify(saved));
    const page = await load();
    page.editPlan(named('Too early'));
    expect(stored()).toEqual(saved);
    expect(page.$plan.get()).toEqual(blankPlan('blank'));
  });
});

describe('an edit', () => {
  it('is stored at once, each as one revision with its time', async () => {
    const page = await open();
    for (const [index, name] of ['S', 'Se', 'Sec'].entries()) {
      page.editPlan(named(name));
      expect(stored()).toEqual(page.$plan.get());
      expect(stored()).toMatchObject({ revision: index + 1, program: { name } });
      expect(new Date(stored().changed).toISOString()).toBe(stored().changed);
    }
    expect(page.$saving.get()).toEqual({ kind: 'saved' });
  });

  it('that changes nothing stores nothing', async () => {
    const page = await open();
    page.editPlan((plan) => plan);
    expect(browser.held.size).toBe(0);
    expect(page.$saving.get()).toEqual({ kind: 'untouched' });
  });

  it.each([
    ['QuotaExceededError', 'full'],
    ['SecurityError', 'blocked'],
  ] as const)('meeting a %s stays on the page and is said to be unsaved', async (failure, because) => {
    keep(JSON.stringify(saved));
    const page = await open();
    browser.writesFail = failure;
    page.editPlan(named('A'));
    page.editPlan(named('AB'));
    expect(page.$plan.get()).toMatchObject({ revision: 5, program: { name: 'AB' } });
    expect(page.$saving.get()).toEqual({ kind: 'unsaved', because });
    expect(stored()).toEqual(saved);
    browser.writesFail = undefined;
    page.save();
    expect(page.$saving.get()).toEqual({ kind: 'saved' });
    expect(stored().program.name).toBe('AB');
  });

  it('works on the page where the browser keeps nothing at all', async () => {
    browser.denied = true;
    const page = await open();
    expect(page.$saving.get()).toEqual({ kind: 'unsaved', because: 'blocked' });
    page.editPlan(named('Second Look'));
    expect(page.$plan.get().program.name).toBe('Second Look');
    expect(page.$saving.get()).toEqual({ kind: 'unsaved', because: 'blocked' });
  });
});

describe.each([
  ['broken', '{"app":"unstall",'],
  ['newer', JSON.stringify({ ...saved, version: VERSION + 1, revision: 9 })],
])('stored text that is %s', (_, text) => {
  it('is left alone, also by an edit', async () => {
    keep(text);
    const page = await open();
    expect(page.$saving.get()).toMatchObject({ kind: 'unreadable', text });
    const before = new Map(browser.held);
    page.editPlan(named('Second Look'));
    expect(browser.held).toEqual(before);
    expect(page.$saving.get()).toMatchObject({ kind: 'unreadable', text });
  });

  it('is set aside unchanged when the reader starts afresh', async () => {
    keep(text);
    const page = await open();
    page.startAfresh();
    expect(page.$saving.get()).toEqual({ kind: 'untouched' });
    page.editPlan(named('Second Look'));
    expect(
      [...browser.held].filter(([key, value]) => key.includes('set-aside') && value === text),
    ).toHaveLength(1);
    expect(stored().program.name).toBe('Second Look');
  });

  it('is not left behind when there is no room to set it aside', async () => {
    keep(text);
    const page = await open();
    browser.writesFail = 'QuotaExceededError';
    page.startAfresh();
    expect(page.$saving.get()).toMatchObject({
      kind: 'unreadable',
      text,
      why: expect.stringContaining('no room'),
    });
  });
});

describe('starting afresh', () => {
  it('does nothing to a plan that can be read', async () => {
    keep(JSON.stringify(saved));
    const page = await open();
    page.startAfresh();
    expect(page.$plan.get()).toEqual(saved);
  });
});

describe('two tabs', () => {
  async function two() {
    const here = browser.openTab();
    const mine = await open();
    browser.openTab();
    const theirs = await open();
    browser.goTo(here);
    return { mine, theirs };
  }

  it('show each other’s edits', async () => {
    const { mine, theirs } = await two();
    mine.editPlan(named('Second Look'));
    browser.deliver();
    expect(theirs.$plan.get()).toEqual(mine.$plan.get());
    expect(theirs.$saving.get()).toEqual({ kind: 'saved' });
  });

  it('do not take from a page what it could not save', async () => {
    const { mine, theirs } = await two();
    browser.writesFail = 'QuotaExceededError';
    theirs.editPlan(named('Theirs, unsaved'));
    browser.writesFail = undefined;
    mine.editPlan(named('Mine'));
    browser.deliver();
    expect(theirs.$plan.get().program.name).toBe('Theirs, unsaved');
    expect(theirs.$saving.get()).toEqual({ kind: 'unsaved', because: 'full' });
  });

  it('both go blank when one erases', async () => {
    const { mine, theirs } = await two();
    mine.editPlan(named('Second Look'));
    browser.deliver();
    expect(mine.erasePlan()).toBe(true);
    browser.deliver();
    expect(theirs.$plan.get().program.name).toBe('');
    expect(theirs.$saving.get()).toEqual({ kind: 'untouched' });
  });

  it('with nothing stored leave each other in peace', async () => {
    await two();
    expect(browser.deliver()).toBeLessThan(10);
  });
});

describe('erasing', () => {
  it('leaves a blank plan with a new id, and nothing stored', async () => {
    keep(JSON.stringify(saved));
    browser.held.set('theme', 'dark');
    const page = await open();
    expect(page.erasePlan()).toBe(true);
    expect([...browser.held.keys()]).toEqual(['theme']);
    expect(page.$saving.get()).toEqual({ kind: 'untouched' });
    expect(page.$plan.get()).toMatchObject({ revision: 0 });
    expect(page.$plan.get().id).not.toBe('p');
  });

  it('that is refused says so and keeps the plan', async () => {
    keep(JSON.stringify(saved));
    const page = await open();
    browser.writesFail = 'SecurityError';
    expect(page.erasePlan()).toBe(false);
    expect(page.$plan.get()).toEqual(saved);
  });
});
