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

/** A clause of somebody’s own words with the day that it says; `by`: what is to be done by then is owed when that is past. */
export type SaidDay = { words: string; day: IsoDate; by: boolean };

const CLAUSE_END = /(?<=[.;!?])\s+|\n+/;
const BY = /^(?:by|before|due|no later than|not later than|on or before|latest by)\b/i;

/** The days that a text says, clause by clause. */
export function saidDays(text: string, { program }: Pick<Plan, 'program'>): SaidDay[] {
  return text.split(CLAUSE_END).flatMap((clause) => {
    const said = deadlineIn(clause)?.text ?? '';
    const day = dayNamed(said, program.dayZero);
    return day ? [{ words: clause.trim().replace(/[.;]$/, ''), day, by: BY.test(said) }] : [];
  });
}
