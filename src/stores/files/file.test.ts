import { beforeEach, describe, expect, it, vi } from 'vitest';
import { MOST_TEXT } from '../../sheets/fields.ts';
import { blankAnswer } from '../../sheets/triage/fields.ts';
import { laidOut } from '../../plan/files/laidOut.ts';
import { MOST_BYTES } from '../../plan/document/read.ts';
import { blankPlan, type Plan, VERSION } from '../../plan/document/schema.ts';
import { loadDisk } from '../../storage/disk.fixture.ts';
import { FakeBrowser } from '../../storage/fake-browser.fixture.ts';
import { planKey } from '../../storage/keys.ts';
import { leave, localPlan, named } from '../saving/pages.fixture.ts';

let browser: FakeBrowser;
beforeEach(() => {
  browser = new FakeBrowser();
});

const plan = (id: string, name: string): Plan => ({ ...named(name)(blankPlan(id)), revision: 1 });
const mine = plan('mine', 'Mine');
const theirs = plan('theirs', 'Theirs');
const file = (text: string) => new File([text], 'plan.json');
/** A plan as it is once it was saved, with a stamp. */
const saved = (of: Plan) => ({ ...of, saved: expect.any(String) });

async function open(text: string | undefined = JSON.stringify(mine)) {
  if (text !== undefined) leave(browser, text, 'mine');
  vi.resetModules();
  const page = {
    ...(await import('../plan/plan.ts')),
    ...(await import('../saving/opening.ts')),
    ...(await import('../plan/editRow.ts')),
    ...(await import('../plan/rows.ts')),
    ...(await import('../plan/undo.ts')),
    ...(await import('../plan/history.ts')),
    ...(await import('./file.ts')),
    disk: await loadDisk(),
  };
  await page.openPlan();
  const ids = async () => (await page.disk.allKept()).map(({ id }) => id).sort();
  const bring = async (brought: Plan) => {
    await page.offerFile(file(JSON.stringify(brought)));
    await page.confirmImport();
  };
  return { ...page, ids, bring };
}

describe('a file that was chosen', () => {
  it('with as much in it as a plan can hold, in letters of three bytes, is read again', async () => {
    const page = await open();
    const answers = Array.from({ length: 950 }, (_, index) => ({
      ...blankAnswer(`a-${index}`),
      text: '漢'.repeat(MOST_TEXT),
    }));
    const full = { ...theirs, triage: { answers } };
    const text = laidOut(full, MOST_BYTES);
    expect(text.length).toBeGreaterThan(0.95 * MOST_BYTES);
    await page.offerFile(file(text));
    expect(page.$import.get().kind).toBe('ready');
  });

  it('changes nothing until the reader says so', async () => {
    const page = await open();
    await page.offerFile(file(JSON.stringify(theirs)));
    expect(page.$import.get()).toEqual({ kind: 'ready', plan: theirs, base: undefined });
    expect(page.$plan.get()).toEqual(mine);
    expect(localPlan(browser)).toEqual(saved(mine));
    page.forgetImport();
    await page.confirmImport();
    expect(page.$plan.get()).toEqual(mine);
    expect(await page.ids()).toEqual(['mine']);
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
    await page.confirmImport();
    expect(page.$plan.get()).toEqual(mine);
    expect(await page.ids()).toEqual(['mine']);
  });

  it('and is not in UTF-8 is refused, and read where it says in what it is', async () => {
    const page = await open();
    const text = JSON.stringify({ ...theirs, program: { ...theirs.program, name: 'Prüfung' } });
    const codes = Array.from(text, (letter) => letter.charCodeAt(0));
    await page.offerFile(new File([Uint8Array.from(codes)], 'plan.json'));
    expect(page.$import.get()).toEqual({
      kind: 'refused',
      why: expect.stringMatching(/UTF-8.*after “.*Pr”/),
    });
    await page.confirmImport();
    expect(page.$plan.get()).toEqual(mine);
    await page.offerFile(new File([Uint16Array.from([0xfeff, ...codes])], 'plan.json'));
    expect(page.$import.get()).toMatchObject({ kind: 'ready', plan: { program: { name: 'Prüfung' } } });
  });

  it('and holds odd letters that are what was typed keeps each of them', async () => {
    const page = await open();
    const name = 'a � b \u0000 c \ud800 d \u2028 e';
    await page.bring({ ...theirs, program: { ...theirs.program, name } });
    expect(page.$plan.get().program.name).toBe(name);
    const kept = await page.disk.allKept();
    expect(kept.map((one) => JSON.parse(one.text).program.name)).toContain(name);
  });

  it('and is too large is refused before it is read', async () => {
    const page = await open();
    const arrayBuffer = vi.fn();
    await page.offerFile({ size: 3 * MOST_BYTES + 4, arrayBuffer } as unknown as File);
    expect(arrayBuffer).not.toHaveBeenCalled();
    expect(page.$import.get()).toMatchObject({ kind: 'refused', why: expect.stringContaining('20 MB') });
  });

  it('and cannot be read by the browser is refused', async () => {
    const page = await open();
    const arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    await page.offerFile({ size: 1, arrayBuffer } as unknown as File);
    expect(page.$import.get()).toMatchObject({
      kind: 'refused',
      why: expect.stringContaining('could not read'),
    });
  });
});

describe('an import', () => {
  it('opens the file as a program of its own, saved, and leaves the one that was open as it was', async () => {
    const page = await open();
    await page.bring(theirs);
    expect(page.$plan.get()).toEqual(theirs);
    expect(localPlan(browser)).toEqual(saved(theirs));
    expect(page.$saving.get()).toEqual({ kind: 'saved' });
    expect(page.$import.get()).toEqual({ kind: 'done', made: theirs, before: saved(mine), unsaved: false });
    expect(localPlan(browser, 'mine')).toEqual(saved(mine));
    expect(await page.ids()).toEqual(['mine', 'theirs']);
  });

  it('of a program that is here already is put beside it under an id of its own', async () => {
    const page = await open();
    await page.bring({ ...theirs, id: 'mine' });
    const { id } = page.$plan.get();
    expect(page.$plan.get()).toEqual({ ...theirs, id });
    expect(await page.ids()).toEqual(['mine', id].sort());
    expect(localPlan(browser, 'mine')).toEqual(saved(mine));
  });

  it('can be undone, once, and leaves all as it was', async () => {
    const page = await open();
    await page.bring({ ...theirs, id: 'mine' });
    await page.undoImport();
    expect(page.$plan.get()).toEqual(saved(mine));
    expect(localPlan(browser)).toEqual(saved(mine));
    expect(await page.ids()).toEqual(['mine']);
    expect([...browser.held.keys()].filter((key) => key.startsWith(planKey('')))).toEqual([planKey('mine')]);
    expect(page.$import.get()).toEqual({ kind: 'undone', what: 'import' });
    await page.undoImport();
    expect(page.$plan.get()).toEqual(saved(mine));
    expect(await page.ids()).toEqual(['mine']);
  });

  it('that is undone from another program takes that one nothing', async () => {
    const page = await open();
    await page.bring(theirs);
    await page.openProgram('mine');
    await page.undoImport();
    expect(page.$plan.get()).toEqual(saved(mine));
    expect(await page.ids()).toEqual(['mine']);
  });

  it('into a blank page can be undone, too', async () => {
    browser = new FakeBrowser();
    const page = await open('');
    browser.held.clear();
    await page.openProgram(undefined);
    await page.bring(theirs);
    await page.undoImport();
    expect(page.$plan.get()).toMatchObject({ revision: 0 });
    expect(await page.ids()).toEqual([]);
  });

  it('keeps the program that was open as it was among its earlier states, unless nobody has touched it', async () => {
    const page = await open();
    await page.bring(theirs);
    expect(await page.disk.snapshotsOf('mine')).toMatchObject([
      { why: { kind: 'before', act: 'import' }, text: JSON.stringify(mine) },
    ]);
    await page.startProgram();
    const { id } = page.$plan.get();
    await page.bring(plan('third', 'Third'));
    expect(await page.disk.snapshotsOf(id)).toEqual([]);
  });

  it('remembers the state it was handed out in, so that both can be merged, and forgets it when it is undone', async () => {
    const page = await open();
    const handed = { ...theirs, saved: 'handed', shared: ['earlier'] };
    await page.bring(handed);
    expect(page.$plan.get().shared).toEqual(['earlier', 'handed']);
    const brought = await page.disk.snapshotsOf('theirs');
    expect(brought).toMatchObject([{ why: { kind: 'shared' }, text: JSON.stringify(handed) }]);
    await page.undoImport();
    expect(await page.disk.snapshotsOf('theirs')).toEqual([]);
  });

  it('takes the undo of rows with it, which spoke of the plan before, a copy of the same plan included', async () => {
    const page = await open();
    page.addRows('answers', [{ text: 'mine' }], 'added answer 1');
    await page.bring({ ...theirs, id: 'mine' });
    expect(page.undo()?.says).toBeUndefined();
    expect(page.$plan.get().program.name).toBe('Theirs');
  });

  it('that finds no room is on the page and is said to be unsaved', async () => {
    const page = await open();
    browser.writesFail = 'QuotaExceededError';
    browser.database.putsFail = 'QuotaExceededError';
    await page.bring(theirs);
    expect(page.$plan.get()).toEqual(theirs);
    expect(page.$saving.get()).toEqual({ kind: 'unsaved', because: 'full' });
    expect(localPlan(browser)).toEqual(saved(mine));
    expect(await page.ids()).toEqual(['mine']);
  });

  it('in a browser that keeps nothing can be undone as well, and nothing that was typed is lost', async () => {
    browser.denied = true;
    browser.database.opening = 'denied';
    const page = await open();
    page.editPlan(named('Typed here'));
    const before = page.$plan.get();
    await page.bring(theirs);
    expect(page.$plan.get()).toEqual(theirs);
    await page.undoImport();
    expect(page.$plan.get()).toEqual(before);
  });
});

describe('an import beside stored text that cannot be read', () => {
  const broken = '{"app":"unstall","id":"mine",';

  it.each([
    ['has an id of its own', theirs],
    ['has the same id', mine],
  ])('leaves the text where it is when the file %s', async (_, brought) => {
    const page = await open(broken);
    await page.bring(brought);
    const { id } = page.$plan.get();
    expect(page.$plan.get()).toEqual({ ...brought, id });
    expect(page.$saving.get()).toEqual({ kind: 'saved' });
    expect(browser.held.get(planKey('mine'))).toBe(broken);
    expect(await page.ids()).toEqual([id]);
    await page.undoImport();
    expect(await page.ids()).toEqual([]);
    expect(browser.held.get(planKey('mine'))).toBe(broken);
  });
});
