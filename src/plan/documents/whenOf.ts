import type { IsoDate } from '../../language/dates.ts';
import { dueBy, type Said } from '../../report/values.ts';
import { noDayGiven } from './en/team.ts';
import type { Task } from './tasks.ts';

/** By when a task is to be done; of one without a day by when it is needed, where the plan knows; else blank. */
export function whenOf({ date, neededBy }: Pick<Task, 'date' | 'neededBy'>, today: IsoDate): Said {
  if (date) return dueBy(date, today);
  return neededBy ? noDayGiven(dueBy(neededBy, today)) : '';
}
