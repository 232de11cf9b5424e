import type { Plan } from '../../plan/document/schema.ts';
import { findHeld } from '../../storage/held.ts';
import { $plan, begin, save } from '../plan/plan.ts';
import { newId } from '../newId.ts';

/** Puts a plan from elsewhere beside the programs there are, and opens it. It keeps its id unless that is taken. */
export async function adoptPlan(plan: Plan): Promise<void> {
  const { free, durable } = await findHeld(plan.id);
  const keepsId = free && plan.id !== $plan.get().id;
  // Nothing of it is committed here yet; where it comes from, it says among the states that were handed out.
  await begin({ ...plan, id: keepsId ? plan.id : newId(), saved: '' }, durable);
  await save();
}
