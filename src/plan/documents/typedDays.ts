import { dayNamed, deadlineIn } from '../../coach/slots/days.ts';
import { daysBetween, type IsoDate } from '../../language/dates.ts';
import { show, wasOn } from '../../report/values.ts';
import type { Plan } from '../document/schema.ts';
import { pastDay } from './en/pressing.ts';

/** The day by which somebody’s own words say that something is done, in the first year after day 0; `''` where they say none. */
export function typedDay(text: string, { program }: Pick<Plan, 'program'>): IsoDate {
  const words = deadlineIn(text)?.text;
  return words ? dayNamed(words, program.dayZero) : '';
}

/** Somebody’s own words and, where the day that they say is past, how long it is: they cannot be left to read as to come. */
export function withPastDay(text: string, plan: Pick<Plan, 'program'>, today: IsoDate): string {
  const day = typedDay(text, plan);
  return daysBetween(day, today) > 0 ? pastDay(text.trim(), show(wasOn(day, today))) : text;
}
