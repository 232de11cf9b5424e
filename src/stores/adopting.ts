import type { Plan } from '../plan/schema.ts';
import { removeKept } from '../storage/mirror.ts';
import { findHeld } from '../storage/held.ts';
import { removeLocal } from '../storage/local.ts';
import { $plan, begin, save, saver } from './plan.ts';
import { tellPages } from './tabs.ts';
import { newId } from './newId.ts';

/** Puts a plan from elsewhere beside the programs there are, and opens it. It keeps its id unless that is taken. */
export async function adoptPlan(plan: Plan): Promise<void> {
  const { free, durable } = await findHeld(plan.id);
  const keepsId = free && plan.id !== $plan.get().id;
  // Nothing of it is committed here yet; where it comes from, it says among the states that were handed out.
  await begin({ ...plan, id: keepsId ? plan.id : newId(), saved: '' }, durable);
  await save();
}

/** Removes a program from this browser; its snapshots stay until everything is erased. */
export async function removeProgram(id: string): Promise<void> {
  await saver.idle();
  await removeKept(id);
  removeLocal(id);
  tellPages({ kind: 'committed', id });
}
