import { loadDisk } from '../../storage/disk.fixture.ts';
import type { FakeBrowser } from '../../storage/fake-browser.fixture.ts';
import { expect } from 'vitest';
import { blankPlan, type Plan } from '../../plan/document/schema.ts';
import { leave, named, loadEditing } from '../saving/pages.fixture.ts';

export const plan = (id: string, name: string): Plan => ({ ...named(name)(blankPlan(id)), revision: 1 });
export const mine = plan('mine', 'Mine');
export const theirs = plan('theirs', 'Theirs');
export const file = (text: string) => new File([text], 'plan.json');
/** A plan as it is once it was saved, with a stamp. */
export const saved = (of: Plan) => ({ ...of, saved: expect.any(String) });

/** A page of a browser that has a program or another text. */
export async function open(browser: FakeBrowser, text: string | undefined = JSON.stringify(mine)) {
  if (text !== undefined) leave(browser, text, 'mine');
  const page = {
    ...(await loadEditing()),
    ...(await import('./file.ts')),
    disk: await loadDisk(),
  };
  await page.openPlan();
  const ids = async () => (await page.disk.allKept()).map(({ id }) => id).sort();
  const bring = async (brought: Plan) => {
    await page.offerFile(file(JSON.stringify(brought)));
    await page.confirmImport();
  };
  return { ...page, ids, bring };
}
