import { daysBetween, type IsoDate } from '../../language/dates.ts';
import type { Tone } from '../../report/blocks.ts';
import { dueBy, type Said } from '../../report/values.ts';
import { noDayGiven } from './en/team.ts';
import type { Task } from './tasks.ts';

/** By when a task is to be done; of one without a day by when it is needed, where the plan knows; else blank. */
export function whenOf({ date, neededBy }: Pick<Task, 'date' | 'neededBy'>, today: IsoDate): Said {
  if (date) return dueBy(date, today);
  return neededBy ? noDayGiven(dueBy(neededBy, today)) : '';
}

/** How what is still to be done by a day is told: once that is past, it is not told as what moves. */
export function dueTone(day: string, today: IsoDate): Extract<Tone, 'stop' | 'go'> {
  return daysBetween(day, today) > 0 ? 'stop' : 'go';
}
