import { allKept } from '../../storage/database.ts';
import { eraseDatabase, eraseLocal } from '../../storage/erasing.ts';
import { lastId, localIds } from '../../storage/local.ts';
import { erasedIds } from '../../storage/erased.ts';
import { eraseBoth } from '../../storage/mirror.ts';
import { beginFirst, saver } from '../plan/plan.ts';
import { tellPages } from './tabs.ts';

/** Erases everything the site keeps in this browser. True when it is gone; otherwise as much as can be is still here. */
export async function eraseEverything(): Promise<boolean> {
  saver.stop();
  await saver.idle();
  const programs = [...(await allKept()).map(({ id }) => id), ...localIds(), ...(await erasedIds())];
  const ids = [...new Set(programs)];
  // Before anybody is told: a browser that loses its power now has forgotten that localStorage was cleared.
  const database = await eraseBoth(ids, () => eraseDatabase(ids));
  const local = database === 'refused' ? undefined : eraseLocal();
  // Where one of the two can't be reached, there is nothing of ours in it as long as the other one can.
  const reached = local?.kind === 'written' || database === 'erased';
  if (!local || !reached || localIds().length > 0) {
    await saver.resume();
    return false;
  }
  tellPages({ kind: 'erased' });
  await beginFirst(saver.durable, lastId());
  return true;
}
