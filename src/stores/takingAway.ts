import { saysSame } from '../plan/changes.ts';
import { readPlan } from '../plan/read.ts';
import type { Plan } from '../plan/schema.ts';
import { removeUnchanged } from '../storage/beside.ts';
import { readKept } from '../storage/database.ts';
import { dropLink } from '../storage/links.ts';
import { localText, removeLocal } from '../storage/local.ts';

/**
 * Takes programs away again that were just added, in one go, but for those that say something else by now, wherever
 * that was typed. Gives the ids of those that are gone.
 */
export async function takeAway(added: readonly Plan[]): Promise<ReadonlySet<string>> {
  const plans = new Map(added.map((plan) => [plan.id, plan]));
  const differs = (id: string, text: string | undefined) => {
    const [plan, read] = [plans.get(id), text === undefined ? undefined : readPlan(text)];
    return read !== undefined && !(plan && read.kind === 'plan' && saysSame(plan, read.plan));
  };
  const hasChanged = (id: string, kept: { text: string } | undefined) =>
    differs(id, kept?.text) || differs(id, localText(id));
  const { written, gone } = await removeUnchanged([...plans.keys()], hasChanged);
  // Where there is no database, localStorage is all there is.
  const nowhere = written.kind !== 'written' && (await readKept()).kind === 'blocked';
  const away = new Set(nowhere ? [...plans.keys()].filter((id) => !hasChanged(id, undefined)) : gone);
  for (const id of away) {
    removeLocal(id);
    await dropLink(id);
  }
  return away;
}
