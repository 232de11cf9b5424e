import { blankPlan } from '../../plan/document/schema.ts';
import type { FakeBrowser } from '../../storage/fake-browser.fixture.ts';
import { leave, type LoadedPage, named, open } from '../saving/pages.fixture.ts';

export const asides = async ({ disk }: LoadedPage) => (await disk.asidesOf('p')).map(({ what }) => what);

/** A page whose program is saved, in both places. */
export async function openSaved(browser: FakeBrowser): Promise<LoadedPage> {
  leave(browser, JSON.stringify({ ...blankPlan('p'), revision: 3 }));
  const page = await open();
  page.editPlan(named('Second Look'));
  await page.save();
  return page;
}
