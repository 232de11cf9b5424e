import { loadDisk } from '../../storage/disk.fixture.ts';
import type { FakeBrowser } from '../../storage/fake-browser.fixture.ts';
import { blankPlan, type Plan } from '../../plan/document/schema.ts';
import { leave, named, loadEditing } from '../saving/pages.fixture.ts';

export const mine: Plan = { ...named('Mine')(blankPlan('p')), revision: 1 };

/** A page that lists the earlier states of the program it has open. */
export async function open(browser: FakeBrowser, text = JSON.stringify(mine)) {
  leave(browser, text);
  const page = {
    ...(await loadEditing()),
    ...(await import('./snapshots.ts')),
    ...(await import('./snapshotsCap.ts')),
    ...(await import('./keeping.ts')),
    disk: await loadDisk(),
  };
  await page.openPlan();
  await page.listHistory();
  const listed = () => {
    const history = page.$history.get();
    if (history.kind !== 'listed') throw new Error(history.kind);
    return history.snapshots;
  };
  const first = () => {
    const [snapshot] = listed();
    if (!snapshot) throw new Error('none is listed');
    return snapshot;
  };
  return { ...page, listed, first };
}
