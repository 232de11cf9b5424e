import { blankPlan } from '../plan/schema.ts';
import { eraseDatabase, eraseLocal } from '../storage/erasing.ts';
import { localIds } from '../storage/local.ts';
import { eraseBoth } from '../storage/mirror.ts';
import { begin, saver } from './plan.ts';
import { tellPages } from './tabs.ts';
import { newId } from './newId.ts';

/** Erases everything the site keeps in this browser. True when it is gone; otherwise as much as can be is still here. */
export async function eraseEverything(): Promise<boolean> {
  saver.stop();
  await saver.idle();
  const database = await eraseBoth(eraseDatabase);
  const local = database === 'refused' ? undefined : eraseLocal();
  // Where one of the two can't be reached, there is nothing of ours in it as long as the other one can.
  const reached = local?.kind === 'written' || database === 'erased';
  if (!local || !reached || localIds().length > 0) {
    await saver.resume();
    return false;
  }
  tellPages({ kind: 'erased' });
  await begin(blankPlan(newId()), saver.durable);
  return true;
}
