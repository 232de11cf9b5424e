import { beforeEach, describe, expect, it, vi } from 'vitest';
import { MOST_BYTES } from '../plan/read.ts';
import { blankPlan, type Plan, VERSION } from '../plan/schema.ts';
import { FakeBrowser } from '../storage/fake-browser.fixture.ts';
import { OPEN_KEY, planKey } from '../storage/keys.ts';

let browser: FakeBrowser;
beforeEach(() => {
  browser = new FakeBrowser();
});

const plan = (id: string, name: string): Plan => {
  const blank = blankPlan(id);
  return { ...blank, revision: 1, program: { ...blank.program, name } };
};
const mine = plan('mine', 'Mine');
const theirs = plan('theirs', 'Theirs');
const file = (text: string) => new File([text], 'plan.json');
const stored = () => JSON.parse(browser.held.get(planKey(browser.held.get(OPEN_KEY) ?? '')) ?? 'null');
function keep(text: string): void {
  browser.held.set(OPEN_KEY, 'mine');
  browser.held.set(planKey('mine'), text);
}

async function open(text = JSON.stringify(mine)) {
  keep(text);
  vi.resetModules();
  const page = {
    ...(await import('./plan.ts')),
    ...(await import('./rows.ts')),
    ...(await import('./file.ts')),
  };
  page.openPlan();
  return page;
}

describe('a file that was chosen', () => {
  it('changes nothing until the reader says so', async () => {
    const page = await open();
    await page.offerFile(file(JSON.stringify(theirs)));
    expect(page.$import.get()).toEqual({ kind: 'ready', plan: theirs });
    expect(page.$plan.get()).toEqual(mine);
    expect(stored()).toEqual(mine);
    page.forgetImport();
    page.confirmImport();
    expect(page.$plan.get()).toEqual(mine);
  });

  it.each([
    ['no plan', 'Dear committee', /JSON/],
    ['a newer plan', JSON.stringify({ ...theirs, version: VERSION + 1 }), /newer Unstall/],
    [
      'a plan with a wrong field',
      JSON.stringify({ ...theirs, program: { stage: 'done' } }),
      /program\.stage/,
    ],
  ])('and holds %s is refused with the reason, and can then not be confirmed', async (_, text, why) => {
    const page = await open();
    await page.offerFile(file(text));
    expect(page.$import.get()).toEqual({ kind: 'refused', why: expect.stringMatching(why) });
    page.confirmImport();
    expect(page.$plan.get()).toEqual(mine);
    expect(stored()).toEqual(mine);
  });

  it('and is too large is refused before it is read', async () => {
    const page = await open();
    const text = vi.fn(async () => JSON.stringify(theirs));
    await page.offerFile({ size: MOST_BYTES + 1, text } as unknown as File);
    expect(text).not.toHaveBeenCalled();
    expect(page.$import.get()).toMatchObject({ kind: 'refused', why: expect.stringContaining('5 MB') });
  });

  it('and cannot be read by the browser is refused', async () => {
    const page = await open();
    const text = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    await page.offerFile({ size: 1, text } as unknown as File);
    expect(page.$import.get()).toMatchObject({
      kind: 'refused',
      why: expect.stringContaining('could not read'),
    });
  });
});

describe('an import', () => {
  it('puts the file in the place of the open plan and stores it', async () => {
    const page = await open();
    await page.offerFile(file(JSON.stringify(theirs)));
    page.confirmImport();
    expect(page.$plan.get()).toEqual(theirs);
    expect(stored()).toEqual(theirs);
    expect(page.$saving.get()).toEqual({ kind: 'saved' });
    expect(page.$import.get()).toEqual({ kind: 'done', replaced: mine });
  });

  it('can be undone, once, and leaves the plan as it was', async () => {
    const page = await open();
    await page.offerFile(file(JSON.stringify({ ...theirs, id: 'mine' })));
    page.confirmImport();
    expect(stored().program.name).toBe('Theirs');
    page.undoImport();
    expect(page.$plan.get()).toEqual(mine);
    expect(stored()).toEqual(mine);
    expect(page.$import.get()).toEqual({ kind: 'none' });
    page.undoImport();
    expect(page.$plan.get()).toEqual(mine);
  });

  it('takes the undo of rows with it, which spoke of the plan before, a copy of the same plan included', async () => {
    const page = await open();
    page.addRows('answers', [{ text: 'mine' }], 'added answer 1');
    await page.offerFile(file(JSON.stringify({ ...theirs, id: 'mine' })));
    page.confirmImport();
    expect(page.undo('answers')).toBeUndefined();
    expect(page.$plan.get().program.name).toBe('Theirs');
  });

  it('that finds no room is on the page and is said to be unsaved', async () => {
    const page = await open();
    await page.offerFile(file(JSON.stringify(theirs)));
    browser.writesFail = 'QuotaExceededError';
    page.confirmImport();
    expect(page.$plan.get()).toEqual(theirs);
    expect(page.$saving.get()).toEqual({ kind: 'unsaved', because: 'full' });
    expect(stored()).toEqual(mine);
  });
});

describe('an import over stored text that cannot be read', () => {
  const broken = '{"app":"unstall","id":"mine",';

  it('sets the text aside first, also when the file has the same id', async () => {
    const page = await open(broken);
    await page.offerFile(file(JSON.stringify(mine)));
    page.confirmImport();
    expect(page.$plan.get()).toEqual(mine);
    expect(stored()).toEqual(mine);
    expect([...browser.held.values()]).toContain(broken);
  });

  it('is refused when there is no room to set it aside', async () => {
    const page = await open(broken);
    await page.offerFile(file(JSON.stringify(mine)));
    browser.writesFail = 'QuotaExceededError';
    page.confirmImport();
    expect(page.$import.get()).toMatchObject({ kind: 'refused' });
    expect(page.$saving.get()).toMatchObject({ kind: 'unreadable', text: broken });
    expect(browser.held.get(planKey('mine'))).toBe(broken);
  });
});
