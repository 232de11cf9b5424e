import { markDone } from '../../plan/documents/markDone.ts';
import type { Mark } from '../../sheets/sheet.ts';
import { editPlan } from './plan.ts';

/** Writes down that something is done. */
export function done(mark: Mark, says: string): void {
  editPlan((plan) => markDone(plan, mark), { says });
}
