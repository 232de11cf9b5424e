import { addDays, daysBetween, type IsoDate, isDone, isIsoDate } from '../../language/dates.ts';
import { daysIn } from '../../language/daysIn.ts';
import type { DateBin } from '../../report/blocks.ts';
import { dateOf, type Said, type Value } from '../../report/values.ts';
import { showOdds } from '../../sheets/scope/say.ts';
import type { Slice } from '../../sheets/lead/fields.ts';
import type { Forecasts } from '../../sheets/sheet.ts';
import type { Decision } from '../../sheets/steering/fields.ts';
import type { Plan } from '../document/schema.ts';
import * as words from './en/chances.ts';
import { moneyQuestion } from './options.ts';

/** The day for which a question asks: the last that it names itself, or else what is recommended. */
export function askedDay({ question, recommended }: Pick<Decision, 'question' | 'recommended'>): IsoDate {
  return daysIn(question).at(-1)?.day ?? daysIn(recommended).at(-1)?.day ?? '';
}

/** The day for which the question that asks for money asks; `''` where none does. */
export function dayAsked(plan: Plan, today: IsoDate): IsoDate {
  const asked = moneyQuestion(plan, today)?.question;
  return asked ? askedDay(asked) : '';
}

/** The day by which all of it is to be done: the one that is asked for, or else the one that was promised. */
export function dayWanted(plan: Plan, today: IsoDate): IsoDate {
  return dayAsked(plan, today) || plan.scope.committed;
}

/** The day that is asked for where it is to take the place of the day promised, which is earlier; `''` where none does. */
export function askedAnew(plan: Plan, today: IsoDate): IsoDate {
  const day = dayAsked(plan, today);
  return daysBetween(plan.scope.committed, day) > 0 ? day : '';
}

/** The chance, 0 to 1, that all is done by a day, of the chances by week: of the week begun its share by days. */
export function chanceBy(bins: readonly DateBin[], day: IsoDate): number {
  return bins.reduce((sum, { first, last, chance }) => {
    const days = daysBetween(first, last) + 1;
    const gone = Math.min(days, Math.max(0, daysBetween(first, addDays(day, 1))));
    return sum + (chance * gone) / days;
  }, 0);
}

/** A day of all the work, and its chance in words, blank where no forecast tells. */
type Chance = { day: Value; chance: string };
/** The day that is asked for where it is another than the one promised, to which day owners’ own go beyond it, and what is promised. */
export type Days = { asked: Chance | undefined; last: Value; promised: Chance | undefined };

export function daysTold(plan: Plan, forecasts: Forecasts, today: IsoDate): Days {
  const { committed } = plan.scope;
  const base = 'base' in forecasts.scope ? forecasts.scope.base : undefined;
  const { bins = [], chanceOfCommitted } = base?.forecast.calendar ?? {};
  const day = dayAsked(plan, today);
  const told = (chance: number | undefined) =>
    base && chance !== undefined ? showOdds(chance, base.forecast.trials) : '';
  const beyond = ownersBeyond(plan, today);
  const last = beyond
    .map(({ date }) => date)
    .toSorted()
    .at(-1);
  const isAnother = isIsoDate(day) && day !== committed && bins.length > 0;
  return {
    asked: isAnother ? { day: dateOf(day), chance: told(chanceBy(bins, day)) } : undefined,
    last: last ? dateOf(last) : '',
    promised: isIsoDate(committed) ? { day: dateOf(committed), chance: told(chanceOfCommitted) } : undefined,
  };
}

/** The same in a row, each of all the work with its chance. */
export function datesTold(plan: Plan, forecasts: Forecasts, today: IsoDate): Said[] {
  const { asked, last, promised } = daysTold(plan, forecasts, today);
  return [
    ...(asked ? [words.asked(asked.day, asked.chance)] : []),
    ...(last === '' ? [] : [words.ownDays(last)]),
    promised ? words.promised(promised.day, promised.chance) : words.unpromised,
  ];
}

/** The slices that are not done and whose owners gave a day after the one by which all of it is asked for, or else promised. */
export function ownersBeyond(plan: Plan, today: IsoDate): Slice[] {
  const day = dayWanted(plan, today);
  // Of a day that is past nobody asks for an earlier one.
  if (!(daysBetween(today, day) >= 0)) return [];
  return plan.lead.slices.filter(
    ({ slice, date, doneOn }) => slice.trim() !== '' && !isDone(doneOn, today) && daysBetween(day, date) > 0,
  );
}
