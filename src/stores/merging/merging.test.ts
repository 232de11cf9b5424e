import { beforeEach, describe, expect, it } from 'vitest';
import { MOST_ROWS } from '../../sheets/fields.ts';
import { describeConflicts } from '../../plan/merging/describeConflicts.ts';
import { examplePlan, WORDINGS } from '../../plan/documents/plans.fixture.ts';
import { resolve } from '../../plan/merging/resolve.ts';
import type { Choice } from '../../plan/merging/resolveAll.ts';
import type { Plan } from '../../plan/document/schema.ts';
import { FakeBrowser } from '../../storage/fake-browser.fixture.ts';
import { keptPlan, leave, load } from '../saving/pages.fixture.ts';

let browser: FakeBrowser;
beforeEach(() => {
  browser = new FakeBrowser();
});

/** What was handed out; each of the two edits a copy of it. */
const HANDED: Plan = { ...examplePlan(), id: 'p', revision: 3, saved: 'handed', shared: [] };
const set = (plan: Plan, path: string, value: unknown) => resolve(plan, { path: path.split('/') }, value);
const DATE = 'lead/productionDate';
const mine = { ...set(HANDED, 'steering/sponsor', 'My sponsor'), revision: 4 };
const theirs = {
  ...set(HANDED, 'milestone/sentence', 'Their milestone'),
  revision: 9,
  saved: 'returned',
  shared: ['handed'],
};
const stampless = (plan: Plan) => ({ ...plan, saved: '', revision: 0, changed: '' });

async function open(plan = mine, base = HANDED) {
  leave(browser, JSON.stringify(plan), 'p');
  const page = {
    ...(await load()),
    ...(await import('../files/file.ts')),
    ...(await import('./merging.ts')),
  };
  await page.openPlan();
  const taken = '2026-11-01T09:00:00.000Z';
  await page.disk.keep('snapshots', {
    id: 'handed-out',
    program: 'p',
    taken,
    why: { kind: 'shared' },
    text: JSON.stringify(base),
  });
  const offer = async (file: Plan) => {
    await page.offerFile(new File([JSON.stringify(file)], 'plan.json'));
    page.beginMerge();
    const offered = page.$import.get();
    if (offered.kind !== 'merging') throw new Error(offered.kind);
    return page.mergeOffered(page.$plan.get(), offered);
  };
  const confirm = (merged: Awaited<ReturnType<typeof offer>>, choice?: Choice, withoutSnapshot = false) => {
    const conflicts = describeConflicts(merged.conflicts, merged.mine, merged.theirs, WORDINGS);
    const people = { mine: 'Ines', theirs: 'Owen' };
    return page.confirmMerge(merged, {
      conflicts,
      choices: conflicts.map(() => choice),
      people,
      withoutSnapshot,
    });
  };
  const merge = async (file: Plan, choice?: Choice) => confirm(await offer(file), choice);
  const snapshots = async () => (await page.disk.snapshotsOf('p')).map(({ why, text }) => ({ why, text }));
  return { ...page, offer, confirm, merge, snapshots };
}

describe('a merge', () => {
  it('changes nothing before it is confirmed', async () => {
    const page = await open();
    const [plan, kept] = [page.$plan.get(), await keptPlan(page, 'p')];
    const merged = await page.offer(theirs);
    expect(merged.conflicts).toEqual([]);
    expect(page.$plan.get()).toBe(plan);
    page.forgetImport();
    expect(await page.confirm(merged)).toEqual({ kind: 'changed' });
    expect(page.$plan.get()).toBe(plan);
    expect(await keptPlan(page, 'p')).toEqual(kept);
    expect(await page.snapshots()).toHaveLength(1);
  });

  it('takes up what either changed, once, and saves it', async () => {
    const page = await open();
    expect(await page.merge(theirs)).toEqual({ kind: 'merged' });
    const after = page.$plan.get();
    expect(after.steering.sponsor).toBe('My sponsor');
    expect(after.milestone.sentence).toBe('Their milestone');
    expect(after.id).toBe('p');
    await page.saver.idle();
    expect(await keptPlan(page, 'p')).toMatchObject({ milestone: { sentence: 'Their milestone' } });
  });

  it('keeps the state before, what was brought, and where both come from', async () => {
    const page = await open();
    const before = page.$plan.get();
    await page.merge(theirs);
    expect(await page.snapshots()).toEqual(
      expect.arrayContaining([
        { why: { kind: 'before', act: 'merge' }, text: JSON.stringify(before) },
        { why: { kind: 'shared', brought: true }, text: JSON.stringify(theirs) },
      ]),
    );
    expect(page.$plan.get().shared).toEqual(['handed', 'returned']);
  });

  it('that follows another begins where that one ended', async () => {
    const page = await open();
    await page.merge(theirs);
    page.editPlan((plan) => set(plan, 'milestone/sentence', 'Changed after the merge'));
    const next = {
      ...set(theirs, 'lead/decides', 'They decide'),
      revision: 12,
      saved: 'again',
      shared: ['handed', 'returned'],
    };
    const merged = await page.offer(next);
    expect(merged.conflicts).toEqual([]);
    await page.confirm(merged);
    expect(page.$plan.get().milestone.sentence).toBe('Changed after the merge');
    expect(page.$plan.get().lead.decides).toBe('They decide');
  });

  it('of a copy that nobody changed brings nothing', async () => {
    const page = await open();
    const merged = await page.offer({ ...HANDED });
    expect(stampless(merged.plan)).toEqual({ ...stampless(mine), shared: ['handed'] });
    expect(merged.conflicts).toEqual([]);
  });

  it.each([
    ['mine', '2027-06-30'],
    ['theirs', '2027-09-30'],
  ] as const)('of one field that both changed puts %s there', async (choice, date) => {
    const page = await open(set(mine, DATE, '2027-06-30'));
    const merged = await page.offer(set(theirs, DATE, '2027-09-30'));
    expect(merged.conflicts).toMatchObject([{ mine: '2027-06-30', theirs: '2027-09-30' }]);
    await page.confirm(merged, choice);
    expect(page.$plan.get().lead.productionDate).toBe(date);
  });

  it('shows in the plan that two disagree, and who', async () => {
    const page = await open(set(mine, DATE, '2027-06-30'));
    await page.merge(set(theirs, DATE, '2027-09-30'), 'both');
    expect(page.$plan.get().disagreements).toMatchObject([
      { at: DATE, by: 'Ines', theirsBy: 'Owen', noted: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) },
    ]);
  });

  it('without a known base asks about every field that differs', async () => {
    const page = await open();
    const merged = await page.offer({ ...theirs, saved: '', shared: [] });
    expect(merged.conflicts.map(({ path }) => path.join('/')).sort()).toEqual([
      'milestone/sentence',
      'steering/sponsor',
    ]);
  });
});

describe('a merge that can’t be', () => {
  it('is refused when it would make no plan, and changes nothing', { timeout: 30_000 }, async () => {
    const [answer] = examplePlan().triage.answers;
    const answers = (plan: Plan, from: string, count: number) => {
      const rows = Array.from({ length: count }, (_, index) => ({ ...answer, id: `${from}-${index}` }));
      return set(plan, 'triage/answers', rows);
    };
    const page = await open(answers(mine, 'a', MOST_ROWS - 5), answers(HANDED, '', 0));
    const before = page.$plan.get();
    const confirmed = await page.merge(answers(theirs, 'b', 6), 'theirs');
    expect(confirmed).toEqual({ kind: 'invalid', why: expect.stringContaining('triage.answers') });
    expect(page.$plan.get()).toBe(before);
    expect(await page.snapshots()).toHaveLength(1);
  });

  it('is not carried out when another tab has typed meanwhile', async () => {
    const page = await open();
    const merged = await page.offer(theirs);
    page.editPlan((plan) => set(plan, 'lead/decides', 'Typed meanwhile'));
    expect(await page.confirm(merged)).toEqual({ kind: 'changed' });
    expect(page.$plan.get().milestone).toEqual(mine.milestone);
  });

  it('is not carried out without a snapshot, unless the reader says so', async () => {
    const page = await open();
    const merged = await page.offer(theirs);
    browser.database.putsFail = 'QuotaExceededError';
    expect(await page.confirm(merged)).toEqual({ kind: 'unkept' });
    expect(page.$plan.get()).toBe(merged.mine);
    expect(await page.confirm(merged, undefined, true)).toEqual({ kind: 'merged' });
    expect(page.$plan.get().milestone.sentence).toBe('Their milestone');
    expect(page.$import.get()).toMatchObject({ kind: 'merged', kept: false });
  });
});

describe('a merge that is undone', () => {
  it('leaves exactly what was', async () => {
    const page = await open(set(mine, DATE, '2027-06-30'));
    const before = page.$plan.get();
    await page.merge(set(theirs, DATE, '2027-09-30'), 'both');
    await page.undoMerge();
    expect(stampless(page.$plan.get())).toEqual(stampless(before));
    expect(page.$import.get()).toEqual({ kind: 'undone', what: 'merge' });
    await page.undoMerge();
    expect(stampless(page.$plan.get())).toEqual(stampless(before));
  });

  it('can be undone later where the plan can’t be changed just now', async () => {
    const page = await open();
    const before = page.$plan.get();
    await page.merge(theirs);
    page.$access.set('opening');
    page.undoMerge();
    expect(page.$import.get()).toMatchObject({ kind: 'merged' });
    page.$access.set('open');
    page.undoMerge();
    expect(stampless(page.$plan.get())).toEqual(stampless(before));
  });

  it('leaves what was typed since', async () => {
    const page = await open();
    await page.merge(theirs);
    page.editPlan((plan) => set(plan, 'lead/decides', 'Typed since'));
    await page.undoMerge();
    expect(stampless(page.$plan.get())).toEqual(stampless(set(mine, 'lead/decides', 'Typed since')));
  });

  it('can be done again with the same file, which brings the same', async () => {
    const page = await open();
    await page.merge(theirs);
    await page.undoMerge();
    // The file may say something else by now: what it said is kept, as something to go back to.
    expect((await page.snapshots()).map(({ text }) => text)).toContain(JSON.stringify(theirs));
    await page.merge(theirs);
    expect(page.$plan.get().milestone.sentence).toBe('Their milestone');
  });

  it('leaves another program that was opened since alone', async () => {
    const page = await open();
    await page.merge(theirs);
    await page.startProgram();
    const another = page.$plan.get();
    await page.undoMerge();
    expect(page.$plan.get()).toBe(another);
  });
});
