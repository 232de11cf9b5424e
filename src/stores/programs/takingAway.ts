import { saysSame } from '../../plan/merging/changes.ts';
import { readPlan } from '../../plan/document/read.ts';
import type { Plan } from '../../plan/document/schema.ts';
import { removeUnchanged } from '../../storage/beside.ts';
import { readKept } from '../../storage/database.ts';
import { dropLink } from '../../storage/links.ts';
import { localText, removeLocal } from '../../storage/local.ts';

/**
 * Takes programs away again that were just added, in one go, but for those that say something else by now, wherever
 * that was typed. Gives the ids of those that are gone; undefined where this browser did not do it.
 */
export async function takeAway(added: readonly Plan[]): Promise<ReadonlySet<string> | undefined> {
  const plans = new Map(added.map((plan) => [plan.id, plan]));
  const differs = (id: string, text: string | undefined) => {
    const [plan, read] = [plans.get(id), text === undefined ? undefined : readPlan(text)];
    return read !== undefined && !(plan && read.kind === 'plan' && saysSame(plan, read.plan));
  };
  const hasChanged = (id: string, kept: { text: string } | undefined) =>
    differs(id, kept?.text) || differs(id, localText(id));
  const ids = [...plans.keys()];
  const removed = await removeUnchanged(ids, hasChanged);
  if (removed.kind !== 'removed' && (await readKept()).kind === 'read') return undefined;
  // Where there is no database, localStorage is all there is.
  const gone = removed.kind === 'removed' ? removed.gone : ids.filter((id) => !hasChanged(id, undefined));
  for (const id of gone) {
    removeLocal(id);
    await dropLink(id);
  }
  return new Set(gone);
}
