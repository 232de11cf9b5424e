import { nameKey, planKey } from './keys.ts';
import { attempt } from './local.ts';

/** Leaves of a plan that the database has no more than the program's name. */
export function shrinkLocal(id: string, name: string): void {
  attempt(() => {
    localStorage.removeItem(planKey(id));
    localStorage.setItem(nameKey(id), name);
  });
}
