import { anchor } from '../../sheets/finding.ts';
import type { Plan } from '../document/schema.ts';
import type { DayIs, Task } from './tasks.ts';

/**
 * Whose day it is that the lists of the plan have for something: what a function promised the committee, what a reviewer opened a
 * gate on, an owner’s own for a line of work, the milestone’s, a contract’s, or one that stands in the plan otherwise. What the plan
 * itself asks for by a day that nobody has agreed to is no part of these lists, and says so where it is made.
 */
export function dayIsIn({ stalled }: Plan): (task: Task) => DayIs {
  const contracts = new Set(
    stalled.vendors.flatMap(({ id }) => ['notice', 'renewal'].map((of) => anchor('stalled', id, of))),
  );
  return ({ sheet, part, field, dayIs }) => {
    if (dayIs) return dayIs;
    if (sheet === 'steering' && part === 'commitments') return 'promised';
    if (sheet === 'lead' && part === 'slices') return 'own';
    if (sheet === 'milestone') return 'milestone';
    return contracts.has(field) ? 'contract' : 'written';
  };
}
