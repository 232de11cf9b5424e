import { marksIn } from '../ledger.ts';
import { type Act, one } from './acts.ts';
import type { Page } from './page.ts';
import type { Reader } from './reader.ts';
import { mayBegin } from './typing.ts';

/** A page with the plan and its earlier states listed. */
async function history(reader: Reader, tab: number): Promise<Page | undefined> {
  const page = await reader.page(tab, 'plan');
  if (page?.parts.$access.get() !== 'open') return undefined;
  await reader.press(page, 200, () => page.parts.listHistory());
  return page.busy === 0 ? page : undefined;
}

function snapshots({ parts }: Page) {
  const state = parts.$history.get();
  return state.kind === 'listed' ? state.snapshots : [];
}

const keepState: Act = async (reader, { tab, pick, patience }) => {
  const page = await history(reader, tab);
  // Of a plan that nobody has touched none can be kept.
  if (!page || page.parts.$plan.get().revision === 0) return;
  await reader.press(page, patience, () => page.parts.takeNamed(`State ${pick}`));
};

const restore: Act = async (reader, { tab, pick, patience }) => {
  const page = await history(reader, tab);
  const snapshot = page && one(snapshots(page), pick);
  if (!page || !snapshot) return;
  mayBegin(reader, page);
  await reader.press(page, patience, () => page.parts.restore(snapshot));
};

const deleteState: Act = async (reader, { tab, pick, patience }) => {
  const page = await history(reader, tab);
  const snapshot = page && one(snapshots(page), pick);
  if (!page || !snapshot) return;
  // What only this page shows of what is gone, or another takes away at the same time, goes with it.
  const safe = page.parts.$saving.get().kind === 'saved' && reader.world.pages.length === 1;
  const shown = safe ? reader.shown(page) : new Set<string>();
  reader.ledger.removed([...marksIn(snapshot.text)].filter((mark) => !shown.has(mark)));
  await reader.press(page, patience, () => page.parts.deleteSnapshot(snapshot));
};

const undoLast: Act = async (reader, { pick, patience }) => {
  const page = reader.pageWith(pick, ({ parts }) => parts.$undo.get() !== undefined);
  if (page) await reader.press(page, patience, () => page.parts.undoLast());
};

/** Erases everything: what was kept by then is erased once the page says so, and what was typed meanwhile is nobody’s. */
const erase: Act = async (reader, { tab, patience }) => {
  const page = await reader.page(tab, 'plan');
  if (!page) return;
  const { ledger, world } = reader;
  const before = marksIn([...(await world.contents()).values()].join('\n'));
  ledger.erasing(before, world.clock.now);
  reader.unsure = true;
  await reader.press(page, patience, async () => {
    page.parts.forgetImport();
    if (!(await page.parts.eraseEverything()) || page.state === 'gone') return;
    reader.unsure = false;
    reader.goneSince = world.clock.now;
    ledger.erased(before, world.clock.now);
    reader.known.clear();
    reader.deleted.clear();
  });
};

export const HISTORY: Record<string, Act> = { keepState, restore, deleteState, undoLast, erase };
