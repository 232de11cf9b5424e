import { onTestFinished, vi } from 'vitest';
import { blankPlan, type Plan } from '../../plan/document/schema.ts';
import { loadDisk } from '../../storage/disk.fixture.ts';
import { FakeBrowser } from '../../storage/fake-browser.fixture.ts';
import { named, loadEditing } from '../saving/pages.fixture.ts';

/** A browser for one test. What a page of an earlier one puts off never happens in it. */
export function newBrowser(): FakeBrowser {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  return new FakeBrowser();
}

/** A page with all that can be undone on one, in a tab of its own; as the first page of the browser unless told. */
export async function page(browser: FakeBrowser, tab?: 'another tab') {
  if (tab) browser.openTab();
  return {
    ...(await loadEditing()),
    ...(await import('../files/file.ts')),
    ...(await import('../merging/merging.ts')),
    ...(await import('../history/snapshots.ts')),
    ...(await import('../programs/programs.ts')),
    ...(await import('../programs/programActs.ts')),
    ...(await import('../files/bringIn.ts')),
    ...(await import('../history/keeping.ts')),
    ...(await import('../../storage/local.ts')),
    disk: await loadDisk(),
  };
}
export type UndoPage = Awaited<ReturnType<typeof page>>;

/** A plan that says this of its name. */
export function program(id: string, name: string, revision = 3): Plan {
  return { ...named(name)(blankPlan(id)), revision, changed: '2026-11-02T09:00:00.000Z' };
}

/** A file that says this. */
export function fileOf(text: string | Plan): File {
  return new File([typeof text === 'string' ? text : JSON.stringify(text)], 'plan.json');
}

/** Another tab opens a program, does something with it and closes, saved. */
export async function elsewhere(
  browser: FakeBrowser,
  id: string,
  act: (there: UndoPage) => unknown,
): Promise<void> {
  const there = await page(browser, 'another tab');
  there.setOpenIdHere(id);
  await there.openPlan();
  await act(there);
  await there.saver.idle();
  browser.goTo(0);
}

/** Everything that is kept of anything: programs in both places, snapshots and what was put aside. */
export async function kept(browser: FakeBrowser, { disk }: UndoPage) {
  const [programs, snapshots] = [await disk.allKept(), await disk.snapshotsOf()];
  const local = [...browser.held].filter(([key]) => key.startsWith('unstall/plan/'));
  const names = (texts: readonly string[]) =>
    texts.map((text) => JSON.parse(text).program.name as string).sort();
  return {
    programs: names(programs.map(({ text }) => text)),
    snapshots: names(snapshots.map(({ text }) => text)),
    local: names(local.map(([, text]) => text)),
  };
}
