import { newest } from '../../plan/document/newest.ts';
import { readKept } from '../../storage/database.ts';
import { discardErased } from '../../storage/erased.ts';
import { localIds, localText } from '../../storage/local.ts';
import { shrinkLocal } from '../../storage/shrinkLocal.ts';

/**
 * Lets go of what localStorage has of programs other than the open one, as far as the database holds all of it, but
 * for their names: there is room for some five million letters, which a hundred programs would fill.
 * Discards what was erased, whichever program is open.
 */
export async function prune(open: string): Promise<void> {
  await discardErased().catch(() => {});
  for (const id of localIds()) {
    const text = localText(id);
    const read = id === open ? undefined : await readKept(id);
    if (text === undefined || read?.kind !== 'read' || !read.kept) continue;
    const found = newest({ text }, read.kept);
    const isHeld = found.kind === 'plan' && found.from === 'kept' && !found.aside;
    // Whoever has it open may have typed meanwhile.
    if (isHeld && localText(id) === text) shrinkLocal(id, found.plan.program.name);
  }
}
