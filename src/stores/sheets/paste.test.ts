import { beforeEach, expect, test, vi } from 'vitest';
import { MOST_ROWS } from '../../sheets/fields.ts';
import { MOST_QUESTIONS } from '../../sheets/gate/fields.ts';
import { FakeBrowser } from '../../storage/fake-browser.fixture.ts';

beforeEach(() => {
  new FakeBrowser();
});

async function open() {
  vi.resetModules();
  const page = {
    ...(await import('../plan/plan.ts')),
    ...(await import('../saving/opening.ts')),
    ...(await import('../plan/undo.ts')),
    ...(await import('../plan/history.ts')),
    ...(await import('./paste.ts')),
  };
  await page.openPlan();
  return page;
}

const rows = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ cells: [`${at}`], values: { what: `Activity ${at}` } }));

test('pasted rows come last in their list, those of a gate under the gate in view, and one undo takes them back', async () => {
  const page = await open();
  page.$part.set('gate-1');
  expect(page.pasteRows('activities', rows(3), 'added 3 activities')).toEqual([]);
  const { gate } = page.$plan.get();
  expect(gate.activities.map((row) => [row.what, row.gate])).toEqual([
    ['Activity 0', 'gate-1'],
    ['Activity 1', 'gate-1'],
    ['Activity 2', 'gate-1'],
  ]);
  expect(gate.gates.map(({ id }) => id)).toEqual(['gate-1']);
  page.undo();
  expect(page.$plan.get().gate).toMatchObject({ activities: [], gates: [] });
});

test('a log takes as many pasted questions as it holds, and no more', async () => {
  const page = await open();
  page.$part.set('gate-1');
  const questions = rows(MOST_QUESTIONS + 1).map(({ cells }) => ({
    cells,
    values: { text: `Why ${cells[0]}?` },
  }));
  expect(page.pasteRows('questions', questions, 'added')).toEqual(questions.slice(-1));
  expect(page.$plan.get().gate.questions).toHaveLength(MOST_QUESTIONS);
});

test('what has no room in a list comes back', async () => {
  const page = await open();
  expect(page.pasteRows('stale', rows(MOST_ROWS - 1), 'added')).toEqual([]);
  const more = rows(3);
  expect(page.pasteRows('stale', more, 'added')).toEqual(more.slice(1));
  expect(page.pasteRows('stale', more, 'added')).toEqual(more);
  expect(page.$plan.get().stalled.stale).toHaveLength(MOST_ROWS);
});
