import { vi } from 'vitest';
import { readCopy } from '../../plan/document/newest.ts';
import type { Plan } from '../../plan/document/schema.ts';
import { loadDisk } from '../../storage/disk.fixture.ts';
import type { FakeBrowser } from '../../storage/fake-browser.fixture.ts';
import { OPEN_KEY, planKey } from '../../storage/keys.ts';

/** A page of its own: modules start anew, as they do when a page is loaded. */
export async function load() {
  vi.resetModules();
  const plan = await import('../plan/plan.ts');
  const { removeLocal } = await import('../../storage/local.ts');
  const { tellPages } = await import('./tabs.ts');
  const disk = await loadDisk();
  return {
    ...plan,
    ...(await import('./opening.ts')),
    ...(await import('../programs/adopting.ts')),
    ...(await import('./erasing.ts')),
    ...(await import('../history/keeping.ts')),
    disk,
    /** Removes a program, as deleting it does, and tells the other tabs. */
    removeProgram: async (id: string) => {
      await plan.saver.idle();
      await disk.removeKept(id);
      removeLocal(id);
      tellPages({ kind: 'committed', id });
    },
  };
}
export type LoadedPage = Awaited<ReturnType<typeof load>>;

/** A page of its own on which rows are edited, and what was done is undone. */
export async function loadEditing() {
  vi.resetModules();
  return {
    ...(await import('../plan/plan.ts')),
    ...(await import('./opening.ts')),
    ...(await import('../plan/editRow.ts')),
    ...(await import('../plan/rows.ts')),
    ...(await import('../plan/undo.ts')),
    ...(await import('../plan/history.ts')),
  };
}

/** A page that has opened what is stored. */
export async function open(): Promise<LoadedPage> {
  const page = await load();
  await page.openPlan();
  return page;
}

export const named = (name: string) => (plan: Plan) => ({ ...plan, program: { ...plan.program, name } });
export const sponsored = (sponsor: string) => (plan: Plan) => ({
  ...plan,
  steering: { ...plan.steering, sponsor },
});

/** What localStorage holds of a program, the one that is open unless another is named. */
export function localPlan(browser: FakeBrowser, id = browser.held.get(OPEN_KEY) ?? ''): Plan | null {
  const read = readCopy({ text: browser.held.get(planKey(id)) ?? '' });
  return read.kind === 'plan' ? read.plan : null;
}

/** What the database holds of a program. */
export async function keptPlan({ disk }: LoadedPage, id: string): Promise<Plan | null> {
  const read = await disk.readKept(id);
  return read.kind === 'read' && read.kept ? JSON.parse(read.kept.text) : null;
}

/** Puts a text into localStorage as the open program, as a browser has it that has never had a database. */
export function leave(browser: FakeBrowser, text: string, id = 'p'): void {
  browser.held.set(OPEN_KEY, id).set(planKey(id), text);
}

/** Does something and has the browser killed at once: what reached the disk before is all that is left. */
export async function killed(browser: FakeBrowser, { disk }: LoadedPage, act: () => void): Promise<void> {
  const kept = await disk.allKept();
  act();
  const held = new Map(browser.held);
  await browser.rest();
  for (const { id } of await disk.allKept()) {
    await disk.removeKept(id);
    await disk.drop('asides', disk.markId(id));
  }
  for (const program of kept) await disk.commit(program.id, () => ({ kept: program }));
  browser.held.clear();
  for (const [key, value] of held) browser.held.set(key, value);
}
