import { beforeEach, describe, expect, it } from 'vitest';
import { FakeBrowser } from '../../storage/fake-browser.fixture.ts';
import { loadEditing } from '../saving/pages.fixture.ts';

beforeEach(() => {
  new FakeBrowser();
});

async function open() {
  const page = {
    ...(await loadEditing()),
    ...(await import('../plan/editSheet.ts')),
    ...(await import('../plan/told.ts')),
    ...(await import('./starters.ts')),
  };
  await page.openPlan();
  const ids = () => page.$plan.get().governance.inputs.map(({ id }) => id);
  return { ...page, ids };
}

describe('adding starters', () => {
  it('adds those that are not there, says how many, and is one step of undo, which leaves what was changed since', async () => {
    const page = await open();
    expect(page.addStarters('inputs', [{ id: 'a', asks: 'A?' }, { id: 'b' }], 'question')).toBe(2);
    page.changePlan(page.withRow('inputs', 'a', { asks: 'Reworded?' }));
    expect(page.addStarters('inputs', [{ id: 'a', asks: 'A?' }, { id: 'c' }, { id: 'c' }], 'question')).toBe(
      1,
    );
    expect(page.ids()).toEqual(['a', 'b', 'c']);
    expect(page.$plan.get().governance.inputs[0]?.asks).toBe('Reworded?');
    expect(page.undo()?.says).toBe('added 1 question');
    expect(page.undo()?.says).toBe('added 2 questions');
    expect(page.$told.get().says).toMatch(/apart from what was changed since\.$/);
    expect(page.ids()).toEqual(['a']);
  });

  it('of nothing new changes nothing and leaves nothing to undo', async () => {
    const page = await open();
    page.addStarters('inputs', [{ id: 'a' }], 'question');
    const before = page.$plan.get();
    expect(page.addStarters('inputs', [{ id: 'a' }], 'question')).toBe(0);
    expect(page.addStarters('inputs', [], 'question')).toBe(0);
    expect(page.$plan.get()).toBe(before);
    expect(page.$history.get().done).toHaveLength(1);
  });

  it('leaves an id alone that a row of another list has, and stops where the list is full', async () => {
    const page = await open();
    page.addRows('answers', [{ id: 'a', text: 'An answer' }], 'added');
    expect(page.addStarters('inputs', [{ id: 'a' }], 'question')).toBe(0);
    const many = Array.from({ length: 2_001 }, (_, index) => ({ id: `starter-${index}` }));
    expect(page.addStarters('inputs', many, 'question')).toBe(2_000);
    expect(page.addStarters('inputs', [{ id: 'one-more' }], 'question')).toBe(0);
  });
});

describe('the governance sheet', () => {
  it('is edited field by field, beside its lists', async () => {
    const page = await open();
    page.addStarters('inputs', [{ id: 'a' }], 'question');
    page.editSheet('governance', { validationStarts: '2027-01-04' });
    expect(page.$plan.get().governance).toMatchObject({ validationStarts: '2027-01-04', reviewers: [] });
    expect(page.ids()).toEqual(['a']);
  });
});
