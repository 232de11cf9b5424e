import { beforeEach, describe, expect, it } from 'vitest';
import { MOST_ROWS } from '../../sheets/fields.ts';
import { blankAnswer } from '../../sheets/triage/fields.ts';
import { LISTS } from '../../plan/document/lists.ts';
import { FakeBrowser } from '../../storage/fake-browser.fixture.ts';
import { loadEditing } from '../saving/pages.fixture.ts';

let browser: FakeBrowser;
beforeEach(() => {
  browser = new FakeBrowser();
});

async function open() {
  const page = {
    ...(await loadEditing()),
    ...(await import('../saving/erasing.ts')),
    ...(await import('./told.ts')),
  };
  await page.openPlan();
  const texts = () => page.$plan.get().triage.answers.map(({ text }) => text);
  const idOf = (text: string) => page.$plan.get().triage.answers.find((row) => row.text === text)?.id ?? '';
  return { ...page, texts, idOf };
}
async function withAnswers(...answers: string[]) {
  const page = await open();
  page.addRows(
    'answers',
    answers.map((text) => ({ text })),
    'pasted',
  );
  return page;
}

describe('while the plan can’t be changed', () => {
  it('undo does nothing and keeps what it could take back', async () => {
    const page = await withAnswers('one', 'two');
    page.removeRow('answers', page.idOf('two'), 'removed answer 2');
    page.$access.set('opening');
    expect(page.undo()?.says).toBeUndefined();
    page.$access.set('open');
    expect(page.undo()?.says).toBe('removed answer 2');
    expect(page.texts()).toEqual(['one', 'two']);
  });

  it('nothing is remembered that was not done', async () => {
    const page = await withAnswers('one', 'two');
    page.forgetActs();
    page.$access.set('unreadable');
    page.removeRow('answers', page.idOf('two'), 'removed answer 2');
    page.moveRow('answers', page.idOf('two'), -1, 'moved answer 2');
    expect(page.$history.get().done).toEqual([]);
    expect(page.texts()).toEqual(['one', 'two']);
  });
});

describe('rows', () => {
  it('are added at the end, each with an id of its own, and can be taken back together', async () => {
    const page = await withAnswers('one', 'two');
    page.addRows('answers', [{ text: 'three' }, { text: 'four' }], 'pasted 2 answers');
    expect(page.texts()).toEqual(['one', 'two', 'three', 'four']);
    expect(new Set(page.$plan.get().triage.answers.map(({ id }) => id)).size).toBe(4);
    expect(page.undo()?.says).toBe('pasted 2 answers');
    expect(page.texts()).toEqual(['one', 'two']);
  });

  it('are removed, and come back whole where they stood', async () => {
    const page = await withAnswers('one', 'two', 'three');
    page.editRow('answers', page.idOf('two'), { owner: 'Ines' });
    const before = page.$plan.get().triage.answers;
    page.removeRow('answers', page.idOf('two'), 'removed answer 2');
    expect(page.texts()).toEqual(['one', 'three']);
    expect(page.undo()?.says).toBe('removed answer 2');
    expect(page.$plan.get().triage.answers).toEqual(before);
  });

  it('move one step, not beyond the end, and move back', async () => {
    const page = await withAnswers('one', 'two', 'three');
    page.moveRow('answers', page.idOf('one'), 1, 'moved answer 1');
    expect(page.texts()).toEqual(['two', 'one', 'three']);
    page.moveRow('answers', page.idOf('three'), 1, 'moved answer 3');
    expect(page.texts()).toEqual(['two', 'one', 'three']);
    expect(page.undo()?.says).toBe('moved answer 1');
    expect(page.texts()).toEqual(['one', 'two', 'three']);
  });

  it('are made by the first thing typed into a blank line, under its id', async () => {
    const page = await open();
    page.editRow('members', 'line-1', { name: 'I' });
    page.editRow('members', 'line-1', { name: 'In' });
    expect(page.$plan.get().steering.members).toEqual([
      { id: 'line-1', name: 'In', function: '', right: '' },
    ]);
  });

  it('are drawn as they are by now where the line is drawn once more, whatever was typed first', async () => {
    const page = await open();
    page.editRow('members', 'line-1', { name: ' ' });
    expect(page.spareRow('members', 'line-1').name).toBe(' ');
    page.editRow('members', 'line-1', { name: ' In' });
    expect(page.spareRow('members', 'line-1').name).toBe(' In');
  });

  it('of every list can be edited, added and undone', async () => {
    const page = await open();
    page.editRow('extra', 'e', { name: 'Terms' });
    page.editRow('decisions', 'd', { question: 'Who?' });
    page.editRow('commitments', 'c', { promise: 'Retests' });
    page.editRow('meetings', 'm', { outcome: 'Owner' });
    const { scope, steering } = page.$plan.get();
    expect([scope.extra, steering.decisions, steering.commitments, steering.meetings]).toMatchObject([
      [{ id: 'e', name: 'Terms' }],
      [{ id: 'd', question: 'Who?' }],
      [{ id: 'c', promise: 'Retests' }],
      [{ id: 'm', outcome: 'Owner' }],
    ]);
    for (const list of ['extra', 'decisions', 'commitments', 'meetings'] as const) {
      page.addRows(list, [{}], 'added');
      expect(page.undo()?.says).toBe('added');
    }
    expect(page.$plan.get()).toMatchObject({ scope, steering });
  });
});

describe('undo', () => {
  it('says nothing when there is nothing to take back', async () => {
    const page = await open();
    expect(page.undo()?.says).toBeUndefined();
    page.removeRow('answers', 'not-there', 'removed');
    expect(page.undo()?.says).toBeUndefined();
  });

  it('takes back the latest act of the sheet, step by step, whichever list it was in', async () => {
    const page = await withAnswers('one', 'two');
    page.addRows('members', [{ name: 'Ines' }], 'added member');
    page.removeRow('answers', page.idOf('one'), 'removed answer 1');
    expect(page.undo()?.says).toBe('removed answer 1');
    expect(page.undo()?.says).toBe('added member');
    expect(page.undo()?.says).toBe('pasted');
    expect(page.undo()).toBeUndefined();
    expect(page.texts()).toEqual([]);
    expect(page.$plan.get().steering.members).toEqual([]);
  });

  it('keeps what was typed elsewhere since', async () => {
    const page = await withAnswers('one', 'two');
    page.removeRow('answers', page.idOf('one'), 'removed answer 1');
    page.changePlan(page.withRow('answers', page.idOf('two'), { owner: 'Ines' }));
    page.undo();
    expect(page.$plan.get().triage.answers).toMatchObject([{ text: 'one' }, { text: 'two', owner: 'Ines' }]);
  });

  it('is itself stored', async () => {
    const page = await withAnswers('one');
    page.removeRow('answers', page.idOf('one'), 'removed answer 1');
    const { revision } = page.$plan.get();
    page.undo();
    expect(page.$plan.get().revision).toBe(revision + 1);
    expect([...browser.held.values()].some((text) => text.includes('"text":"one"'))).toBe(true);
  });

  it('remembers the latest hundred acts', async () => {
    const page = await open();
    for (let index = 1; index <= 102; index += 1)
      page.addRows('answers', [{ text: `${index}` }], `added ${index}`);
    expect(page.$history.get().done).toHaveLength(100);
    expect(page.$history.get().done[0]?.says).toBe('added 3');
  });

  it('of added rows leaves those in which somebody typed since, and says so', async () => {
    const page = await withAnswers('one', 'two', 'three');
    page.changePlan(page.withRow('answers', page.idOf('two'), { owner: 'Ines' }));
    page.undo();
    expect(page.$told.get().says).toBe('Undone: pasted, apart from what was changed since.');
    expect(page.$plan.get().triage.answers).toMatchObject([{ text: 'two', owner: 'Ines' }]);
    expect(page.undo()?.says).toBeUndefined();
  });

  it('of added rows takes away what says the same, though another tab has read and stored it meanwhile', async () => {
    const page = await open();
    page.addRows('meetings', [{ present: ['a', 'b'] }, { present: ['c'] }], 'added');
    page.$plan.set(JSON.parse(JSON.stringify(page.$plan.get())));
    expect(page.undo()?.says).toBe('added');
    expect(page.$plan.get().steering.meetings).toEqual([]);
  });

  it('of a removed row leaves the one that is there again as it is', async () => {
    const page = await withAnswers('one');
    const id = page.idOf('one');
    page.removeRow('answers', id, 'removed answer 1');
    page.changePlan(page.withRow('answers', id, { text: 'typed since' }));
    page.undo();
    expect(page.texts()).toEqual(['typed since']);
  });

  it('puts no row back that would make a plan which can’t be read, and stays until it can', async () => {
    const page = await withAnswers('one');
    const id = page.idOf('one');
    page.removeRow('answers', id, 'removed answer 1');
    // Another tab has filled the list meanwhile, or has put a row of the same id into another.
    const others = Array.from({ length: MOST_ROWS }, (_, index) => blankAnswer(`other-${index}`));
    const crowded = { ...page.$plan.get(), triage: { ...page.$plan.get().triage, answers: others } };
    const before = page.$plan.get();
    const clashing = LISTS.members.write(before, [LISTS.members.blank(id)]);
    for (const meanwhile of [crowded, clashing]) {
      page.$plan.set(meanwhile);
      expect(page.undo()).toBeUndefined();
      expect(page.$told.get().says).toMatch(/^Nothing is undone/);
      expect(page.$plan.get()).toBe(meanwhile);
    }
    page.$plan.set(before);
    expect(page.undo()?.says).toBe('removed answer 1');
    expect(page.texts()).toEqual(['one']);
  });

  it('brings nothing back after everything was erased', async () => {
    const page = await withAnswers('a secret');
    page.removeRow('answers', page.idOf('a secret'), 'removed answer 1');
    await page.eraseEverything();
    expect(page.undo()?.says).toBeUndefined();
    expect(JSON.stringify([page.$plan.get(), page.$history.get().done])).not.toContain('a secret');
  });
});
