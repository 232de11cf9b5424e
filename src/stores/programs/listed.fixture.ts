import { vi } from 'vitest';
import { blankPlan, type Plan } from '../../plan/document/schema.ts';
import type { FakeBrowser } from '../../storage/fake-browser.fixture.ts';
import { planKey } from '../../storage/keys.ts';

/** A page of its own: modules start anew, as they do when a page is loaded. */
export async function load() {
  vi.resetModules();
  const [programs, acts, database, beside, earlier, plan, opening, erasing, local] = await Promise.all([
    import('./programs.ts'),
    import('./programActs.ts'),
    import('../../storage/database.ts'),
    import('../../storage/beside.ts'),
    import('../../storage/earlier.ts'),
    import('../plan/plan.ts'),
    import('../saving/opening.ts'),
    import('../saving/erasing.ts'),
    import('../../storage/local.ts'),
  ]);
  return {
    ...programs,
    ...acts,
    ...database,
    ...beside,
    ...earlier,
    ...plan,
    ...opening,
    ...erasing,
    ...local,
  };
}
export type Loaded = Awaited<ReturnType<typeof load>>;

/** The list as the page shows it. */
export async function list(page: Loaded) {
  await page.listPrograms();
  const state = page.$programs.get();
  if (state.kind === 'opening') throw new Error('nothing is listed');
  return state;
}

/** What is in use, put away and deleted, by name, and which is open. */
export async function names(page: Loaded) {
  const { programs, deleted, open } = await list(page);
  const named = (wanted: boolean) =>
    programs.filter(({ archived }) => archived === wanted).map(({ name }) => name);
  return {
    inUse: named(false),
    archived: named(true),
    deleted: deleted.map(({ name }) => name),
    open: programs.find(({ id }) => id === open)?.name,
  };
}

/** A program that has been saved before. */
export const named = (id: string, name: string, revision = 3): Plan => {
  const plan = blankPlan(id);
  return { ...plan, revision, changed: '2026-11-02T09:00:00.000Z', program: { ...plan.program, name } };
};

/** Leaves a program in localStorage. */
export function store(browser: FakeBrowser, plan: Plan): void {
  browser.held.set(planKey(plan.id), JSON.stringify(plan));
}

/** Two programs in the database, the first of them open. */
export async function two(browser: FakeBrowser): Promise<Loaded> {
  const page = await load();
  for (const plan of [named('a', 'Second Look'), named('b', 'Harbour Light')]) {
    await page.commit(plan.id, () => ({
      kept: {
        id: plan.id,
        text: JSON.stringify(plan),
        saved: `first-${plan.id}`,
        copied: '2026-11-03T09:00:00.000Z',
        copiedRevision: 2,
        archived: false,
      },
    }));
    store(browser, { ...plan, saved: `first-${plan.id}` });
  }
  page.setOpenId('a');
  return page;
}

/** What the database holds of a program. */
export const kept = async (page: Loaded, id: string) => {
  const read = await page.readKept(id);
  return read.kind === 'read' ? read.kept : undefined;
};

/** The program as the database holds it. */
export const keptPlan = async (page: Loaded, id: string): Promise<Plan> =>
  JSON.parse((await kept(page, id))?.text ?? 'null');
