import { beforeEach, describe, expect, it } from 'vitest';
import { QUESTION_NAMES } from '../../sheets/gate/en/choices.ts';
import type { Question, QuestionKind } from '../../sheets/gate/fields.ts';
import { answeredOn } from '../../sheets/gate/log.ts';
import { FakeBrowser } from '../../storage/fake-browser.fixture.ts';
import { taken } from '../../sheets/gate/gate.fixture.ts';
import { loadEditing } from '../saving/pages.fixture.ts';

beforeEach(() => {
  new FakeBrowser();
});

async function open() {
  const page = {
    ...(await loadEditing()),
    ...(await import('./gate.ts')),
    ...(await import('./questionLog.ts')),
  };
  await page.openPlan();
  const gate = () => page.$plan.get().gate;
  return { ...page, gate };
}
const asked = (text: string) => taken({ text });

async function withLog() {
  const page = await open();
  const id = page.startGate('');
  page.takeIntoLog(id, { questions: ['one', 'two', 'three', 'four'].map(asked), changes: [] });
  return {
    ...page,
    id,
    ids: (...places: number[]) => new Set(places.map((at) => page.gate().questions[at]?.id ?? '')),
  };
}

describe('a gate', () => {
  it('started from a pick keeps its kind in triage, and asks for it once', async () => {
    const page = await open();
    page.addRows('answers', [{ text: 'Model risk signs', pick: 'picked' }], 'added');
    const [pick] = page.$plan.get().triage.answers;
    const id = page.startGate(pick?.id ?? '');
    expect(page.startGate(pick?.id ?? '')).toBe(id);
    const [gate, another] = page.gate().gates;
    if (!gate || another) throw new Error('not one gate');
    expect(gate).toMatchObject({ pick: pick?.id, name: '', kind: '' });
    page.editGateKind(gate, 'function');
    expect(page.$plan.get().triage.answers[0]?.gate).toBe('function');
    expect(page.gate().gates[0]?.kind).toBe('');
  });

  it('typed by hand keeps its own kind', async () => {
    const page = await open();
    page.startGate('');
    const [gate] = page.gate().gates;
    if (gate) page.editGateKind(gate, 'artifact');
    expect(page.gate().gates[0]?.kind).toBe('artifact');
  });

  it('comes to be with the first thing written under its form', async () => {
    const page = await open();
    page.editQuestion('form', 'q', { text: 'W' });
    page.editQuestion('form', 'q', { text: 'Wh' });
    page.editActivity('form', 'a', { what: 'Pack' });
    page.takeIntoLog('form', { questions: [asked('Why?')], changes: [] });
    expect(page.gate().gates.map(({ id }) => id)).toEqual(['form']);
    expect(page.gate().questions.map(({ gate, text }) => [gate, text])).toEqual([
      ['form', 'Wh'],
      ['form', 'Why?'],
    ]);
    expect(page.gate().activities).toMatchObject([{ id: 'a', gate: 'form', what: 'Pack' }]);
  });

  it('goes with its questions and activities, and comes back with all of them in their places', async () => {
    const page = await open();
    const [first, second] = [page.startGate(''), page.startGate('')];
    for (const [index, gate] of [first, second, first, second, first].entries()) {
      page.editQuestion(gate, `q${index}`, { text: `${index}` });
      page.editActivity(gate, `a${index}`, { what: `${index}` });
    }
    const before = page.gate();
    page.removeGate(first);
    expect(page.gate().gates.map(({ id }) => id)).toEqual([second]);
    expect(page.gate().questions.map(({ id }) => id)).toEqual(['q1', 'q3']);
    expect(page.gate().activities.map(({ id }) => id)).toEqual(['a1', 'a3']);
    page.changePlan(page.withRow('questions', 'q1', { owner: 'Ines' }));
    expect(page.undo()?.says).toMatch(/^removed a gate/);
    expect(page.gate()).toMatchObject({ gates: before.gates, activities: before.activities });
    expect(page.gate().questions.map(({ id }) => id)).toEqual(['q0', 'q1', 'q2', 'q3', 'q4']);
    expect(page.gate().questions[1]?.owner).toBe('Ines');
  });
});

describe('many questions', () => {
  it('are added together, and taken back together', async () => {
    const page = await withLog();
    expect(page.gate().questions.map(({ text, gate }) => [text, gate])).toEqual(
      ['one', 'two', 'three', 'four'].map((text) => [text, page.id]),
    );
    expect(page.undo()?.says).toBe('added 4 questions');
    expect(page.gate().questions).toEqual([]);
  });

  it('are marked together, with one undo that leaves alone what was changed since', async () => {
    const page = await withLog();
    expect(page.markQuestions(page.ids(0, 1, 3), { kind: 'clarification' }, '“Clarification”')).toBe(3);
    const kinds = () => page.gate().questions.map(({ kind }) => kind);
    expect(kinds()).toEqual(['clarification', 'clarification', '', 'clarification']);
    const [first, second] = page.gate().questions;
    page.changePlan(page.withRow('questions', first?.id ?? '', { owner: 'Ines' }));
    page.changePlan(page.withRow('questions', second?.id ?? '', { kind: 'blocking' }));
    expect(page.undo()?.says).toBe('marked 3 questions as “Clarification”');
    expect(kinds()).toEqual(['', 'blocking', '', '']);
    expect(page.gate().questions[0]?.owner).toBe('Ines');
  });

  it('are marked as we see them or as they said, and neither mark takes the place of the other', async () => {
    const page = await withLog();
    const marks = () => page.gate().questions.map(({ kind, theirs }) => [kind, theirs]);
    page.markQuestions(page.ids(0, 1), { theirs: 'blocking' }, '“Blocking”');
    page.markQuestions(page.ids(0), { kind: 'clarification' }, '“Clarification”');
    page.markQuestions(page.ids(1), { theirs: '' }, '“Not sorted”');
    expect(marks().slice(0, 3)).toEqual([
      ['clarification', 'blocking'],
      ['', ''],
      ['', ''],
    ]);
  });

  it('are answered each in its own words, and what one of them is called stands in its undo', async () => {
    const page = await withLog();
    page.changePlan(page.withRow('questions', [...page.ids(0)].join(), { answer: 'Two years' }));
    const asAnswered = (question: Question) => answeredOn('2026-11-02', question);
    expect(page.markQuestions(page.ids(0, 1), asAnswered, 'answered', 'questions 1 and 2')).toBe(2);
    expect(page.gate().questions.slice(0, 3)).toMatchObject([
      { answer: 'Two years', date: '2026-11-02' },
      { answer: 'Answered', date: '2026-11-02' },
      { answer: '', date: '' },
    ]);
    expect(page.undo()?.says).toBe('marked questions 1 and 2 as answered');
    expect(page.gate().questions[0]).toMatchObject({ answer: 'Two years', date: '' });
  });

  it('that are all marked so already change nothing and leave nothing to undo', async () => {
    const page = await withLog();
    const mark = (ids: ReadonlySet<string>, kind: QuestionKind) =>
      page.markQuestions(ids, { kind }, `“${QUESTION_NAMES[kind]}”`);
    mark(page.ids(0), 'unknown');
    const before = page.$plan.get();
    expect(mark(page.ids(0), 'unknown')).toBe(0);
    expect(mark(new Set(), 'blocking')).toBe(0);
    expect(page.$plan.get()).toBe(before);
    expect(page.undo()?.says).toBe('marked 1 question as “Unknown”');
    expect(page.undo()?.says).toBe('added 4 questions');
  });
});
