import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Plan } from '../../plan/document/schema.ts';
import type { FakeBrowser } from '../../storage/fake-browser.fixture.ts';
import { leave, named, sponsored } from '../saving/pages.fixture.ts';
import { newBrowser, program } from '../plan/undo.fixture.ts';

let browser: FakeBrowser;
beforeEach(() => {
  browser = newBrowser();
});

/** A file outside the browser. Its handle lasts as long as the page: no database takes one that has functions. */
function fakeFile(text = '') {
  const file: { text: string; bytes?: Uint8Array<ArrayBuffer> } = { text };
  const write = async (said: string) => {
    file.text = said;
  };
  const writable = { write, close: async () => {} };
  const handle = {
    name: 'plan.json',
    getFile: async () => new File([file.bytes ?? file.text], 'plan.json'),
    createWritable: async () => writable,
  } as unknown as FileSystemFileHandle;
  return { file, handle, says: () => JSON.parse(file.text) as Plan };
}

async function open(plan = program('p', 'Mine')) {
  leave(browser, JSON.stringify(plan));
  vi.resetModules();
  const page = {
    ...(await import('../plan/plan.ts')),
    ...(await import('../saving/opening.ts')),
    ...(await import('./file.ts')),
    ...(await import('../merging/merging.ts')),
    ...(await import('../programs/programActs.ts')),
    ...(await import('../../storage/database.ts')),
    ...(await import('../../storage/beside.ts')),
    ...(await import('../../storage/earlier.ts')),
    ...(await import('../../storage/links.ts')),
    ...(await import('./inStep.ts')),
    ...(await import('./copies.ts')),
  };
  await page.openPlan();
  const edit = async (change: (plan: Plan) => Plan) => {
    page.editPlan(change);
    await page.saver.idle();
    await page.step();
  };
  const standing = () => {
    const state = page.$inStep.get();
    return state.kind === 'linked' ? state.standing.kind : state.kind;
  };
  const offer = async (file: Plan) => {
    await page.offerFile(new File([JSON.stringify(file)], 'plan.json'));
    page.beginMerge();
  };
  /** Merges what is offered; wherever both say something, mine stays. */
  const mergeOffered = async () => {
    const offered = page.$import.get();
    if (offered.kind !== 'merging') throw new Error(offered.kind);
    const merged = page.mergeOffered(page.$plan.get(), offered);
    const decided = { conflicts: [], choices: [], people: { mine: '', theirs: '' }, withoutSnapshot: false };
    expect(await page.confirmMerge(merged, decided)).toEqual({ kind: 'merged' });
    await page.saver.idle();
  };
  return { ...page, edit, standing, offer, merge: mergeOffered };
}

/** The open program, in step with a file. */
async function inStep() {
  const page = await open();
  const outside = fakeFile();
  await page.link('p', outside.handle, '');
  expect(page.standing()).toBe('inStep');
  return { page, outside };
}

describe('a file kept in step', () => {
  it('is written after a change, and not over what somebody typed into it under the stamp it was given', async () => {
    const { page, outside } = await inStep();
    await page.edit(sponsored('Typed here'));
    expect(outside.says().steering.sponsor).toBe('Typed here');
    const byHand = JSON.stringify(named('Changed by hand')(outside.says()));
    outside.file.text = byHand;
    await page.edit(sponsored('Typed on'));
    expect(page.standing()).toBe('changed');
    expect(outside.file.text).toBe(byHand);
  });

  it('is left alone while its letters can’t be read, and written again once they can', async () => {
    const { page, outside } = await inStep();
    await page.edit(sponsored('Jürgen'));
    const codes = Array.from(outside.file.text, (letter) => letter.charCodeAt(0));
    const asItWas = outside.file.text;
    outside.file.bytes = Uint8Array.from(codes);
    await page.edit(sponsored('Typed on'));
    expect(page.$inStep.get()).toMatchObject({
      standing: { kind: 'unreadable', why: expect.stringMatching(/UTF-8.*after “.*J”/) },
    });
    expect(outside.file.text).toBe(asItWas);
    delete outside.file.bytes;
    await page.step();
    expect(page.standing()).toBe('inStep');
    expect(outside.says().steering.sponsor).toBe('Typed on');
  });

  it('is not written over where it has the stamp of what was merged before, and says something else', async () => {
    const { page, outside } = await inStep();
    const theirs = { ...sponsored('Theirs')(outside.says()), saved: 'theirs' };
    outside.file.text = JSON.stringify(theirs);
    await page.edit(sponsored('Mine'));
    await page.mergeFile();
    await page.merge();
    await page.step();
    expect(page.standing()).toBe('inStep');
    expect(outside.says().steering.sponsor).toBe('Mine');
    const forged = JSON.stringify({ ...theirs, lead: { ...theirs.lead, decides: 'Theirs, later' } });
    outside.file.text = forged;
    await page.edit(named('Typed on'));
    expect(page.standing()).toBe('changed');
    expect(outside.file.text).toBe(forged);
  });

  it('is not written over once a file that was merged is put back after it was written', async () => {
    const { page, outside } = await inStep();
    const theirs = JSON.stringify({ ...sponsored('Theirs')(outside.says()), saved: 'theirs' });
    outside.file.text = theirs;
    await page.edit(sponsored('Mine'));
    await page.mergeFile();
    await page.merge();
    await page.step();
    outside.file.text = theirs;
    await page.edit(named('Typed on'));
    expect(page.standing()).toBe('changed');
    expect(outside.file.text).toBe(theirs);
  });

  it('need not be merged twice where the reader kept their own word, with a stamp or without one', async () => {
    for (const saved of ['theirs', '']) {
      browser = newBrowser();
      const { page, outside } = await inStep();
      outside.file.text = JSON.stringify({ ...sponsored('Theirs')(outside.says()), saved }, null, 1);
      await page.edit(sponsored('Mine'));
      expect(page.standing()).toBe('changed');
      await page.mergeFile();
      await page.merge();
      await page.step();
      expect(page.standing()).toBe('inStep');
      expect(outside.says().steering.sponsor).toBe('Mine');
    }
  });

  it('was changed by somebody else again once the merge of it is undone', async () => {
    const { page, outside } = await inStep();
    const theirs = JSON.stringify({ ...sponsored('Theirs')(outside.says()), saved: 'theirs' });
    outside.file.text = theirs;
    await page.edit(sponsored('Mine'));
    await page.mergeFile();
    await page.merge();
    page.undoMerge();
    await page.saver.idle();
    await page.step();
    expect(page.standing()).toBe('changed');
    expect(outside.file.text).toBe(theirs);
  });

  it('keeps the id it has where that was taken here when it was opened, and others go on with it', async () => {
    const page = await open(program('p', 'Theirs'));
    const text = JSON.stringify(program('q', 'Theirs'));
    const outside = fakeFile(text);
    await page.link('p', outside.handle, text);
    await page.edit(sponsored('Typed here'));
    expect(outside.says()).toMatchObject({ id: 'q', steering: { sponsor: 'Typed here' } });
    outside.file.text = JSON.stringify({ ...named('Typed there')(outside.says()), saved: 'theirs' });
    await page.step();
    expect(page.standing()).toBe('changed');
    await page.mergeFile();
    await page.merge();
    await page.step();
    expect(page.standing()).toBe('inStep');
    expect(page.$plan.get()).toMatchObject({ id: 'p', program: { name: 'Typed there' } });
    outside.file.text = JSON.stringify(program('other', 'Another'));
    await page.edit(sponsored('Typed on'));
    expect(page.standing()).toBe('other');
  });

  it('is left alone by another program that comes to have the id of the one it was in step with', async () => {
    const { page, outside } = await inStep();
    await page.edit(sponsored('Typed here'));
    const before = outside.file.text;
    await page.deleteProgram('p', 'Mine');
    const text = JSON.stringify(program('p', 'An old backup', 1));
    const old = {
      id: 'p',
      text,
      saved: 'old',
      copied: '',
      copiedRevision: 0,
      archived: false,
      begun: 'later',
    };
    await page.commit('p', () => ({ kept: old }));
    await page.openProgram('p');
    expect(page.$plan.get().program.name).toBe('An old backup');
    await page.edit(named('An old backup, typed into'));
    expect(page.standing()).toBe('none');
    expect(outside.file.text).toBe(before);
  });

  it('asks once its program was deleted and that was undone, unless both say the same', async () => {
    const { page, outside } = await inStep();
    for (const [text, standing] of [
      [outside.file.text, 'inStep'],
      [JSON.stringify(named('Meanwhile')(outside.says())), 'changed'],
    ] as const) {
      await page.deleteProgram('p', 'Mine');
      outside.file.text = text;
      await page.undoDeletion();
      await page.openProgram('p');
      await page.step();
      expect(page.standing()).toBe(standing);
      expect(outside.file.text).toBe(text);
    }
  });
});
