import { linesOf } from '../../language/lists.ts';
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
    ...(await import('./triage.ts')),
  };
  await page.openPlan();
  const answers = () => page.$plan.get().triage.answers;
  const picked = () => answers().flatMap(({ text, pick }) => (pick === 'picked' ? [text] : []));
  const idOf = (text: string) => answers().find((row) => row.text === text)?.id ?? '';
  return { ...page, answers, picked, idOf };
}

describe('picking', () => {
  it('refuses a third, names what holds the list, and changes nothing', async () => {
    const page = await open();
    page.pasteAnswers(linesOf('one\ntwo\nthree'));
    expect(page.pick(page.idOf('one'))).toEqual([]);
    expect(page.pick(page.idOf('three'))).toEqual([]);
    const before = page.$plan.get();
    expect(page.pick(page.idOf('two')).map(({ text }) => text)).toEqual(['one', 'three']);
    expect(page.$plan.get()).toBe(before);
  });

  it('can be swapped and taken back', async () => {
    const page = await open();
    page.pasteAnswers(linesOf('one\ntwo\nthree'));
    page.pick(page.idOf('one'));
    page.pick(page.idOf('two'));
    page.swap(page.idOf('one'), page.idOf('three'));
    expect(page.picked()).toEqual(['two', 'three']);
    page.unpick(page.idOf('two'));
    expect(page.picked()).toEqual(['three']);
  });
});

describe('pasting', () => {
  it('adds what is new, says how many, and is one step of undo', async () => {
    const page = await open();
    expect(page.pasteAnswers(linesOf('- one\n- two')).added).toBe(2);
    expect(page.pasteAnswers(linesOf('two\nthree')).added).toBe(1);
    expect(page.answers().map(({ text }) => text)).toEqual(['one', 'two', 'three']);
    expect(page.undo()?.says).toBe('pasted 1 answer');
    expect(page.undo()?.says).toBe('pasted 2 answers');
    expect(page.answers()).toEqual([]);
  });

  it('stops where the list is full, so that what is saved can be opened again', async () => {
    const page = await open();
    const lines = (from: number, to: number) =>
      Array.from({ length: to - from }, (_, index) => `answer ${from + index}`).join('\n');
    expect(page.pasteAnswers(linesOf(lines(0, 1_999))).added).toBe(1_999);
    expect(page.pasteAnswers(linesOf(lines(1_999, 2_009))).added).toBe(1);
    expect(page.pasteAnswers(linesOf('x'.repeat(30_000))).added).toBe(0);
  });

  it('of nothing new changes nothing and leaves nothing to undo', async () => {
    const page = await open();
    page.pasteAnswers(linesOf('one'));
    const before = page.$plan.get();
    expect(page.pasteAnswers(linesOf('1. one\n\n')).added).toBe(0);
    expect(page.$plan.get()).toBe(before);
    expect(page.$history.get().done).toHaveLength(1);
  });
});

describe('the program', () => {
  it('is edited field by field', async () => {
    const page = await open();
    page.editSheet('program', { name: 'Second Look' });
    page.editSheet('program', { stage: 'validation' });
    expect(page.$plan.get().program).toMatchObject({ name: 'Second Look', stage: 'validation', dayZero: '' });
  });
});
