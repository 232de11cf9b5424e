import { phrase } from '../../language/directions.ts';
import { renamed, type Stretch } from '../../plan/people/rename.ts';
import { editPlan } from '../plan/plan.ts';

/** Puts another name where somebody is named, in all of these places in one act that can be taken back. */
export function renameIn(stretches: readonly Stretch[], from: string, to: string): void {
  editPlan((plan) => renamed(plan, stretches, to), { says: phrase`called ${from} ${to}`, part: '' });
}
