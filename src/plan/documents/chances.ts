import { addDays, daysBetween, type IsoDate, isIsoDate } from '../../language/dates.ts';
import { daysIn } from '../../language/daysIn.ts';
import type { DateBin } from '../../report/blocks.ts';
import { dateOf, type Said } from '../../report/values.ts';
import type { Outlook } from '../../sheets/scope/outlook.ts';
import { showOdds } from '../../sheets/scope/say.ts';
import { crowdIn } from '../../sheets/scope/warnings.ts';
import type { Forecasts } from '../../sheets/sheet.ts';
import type { Decision } from '../../sheets/steering/fields.ts';
import type { Plan } from '../document/schema.ts';
import * as words from './en/chances.ts';
import { moneyQuestion } from './options.ts';

/** From this chance on it reads as certain, which nothing is that counts people twice. */
const CERTAIN = 0.99;

/** The day for which a question asks: the last that it names itself, or else what is recommended. */
export function askedDay({ question, recommended }: Pick<Decision, 'question' | 'recommended'>): IsoDate {
  return daysIn(question).at(-1)?.day ?? daysIn(recommended).at(-1)?.day ?? '';
}

/** The chance, 0 to 1, that all is done by a day, of the chances by week: of the week begun its share by days. */
export function chanceBy(bins: readonly DateBin[], day: IsoDate): number {
  return bins.reduce((sum, { first, last, chance }) => {
    const days = daysBetween(first, last) + 1;
    const gone = Math.min(days, Math.max(0, daysBetween(first, addDays(day, 1))));
    return sum + (chance * gone) / days;
  }, 0);
}

/** Whether a chance may be told as it was counted: not as certain, where the plan counts more people than it has. */
export function isTellable(chance: number, outlook: Outlook): boolean {
  return !(crowdIn(outlook) && chance >= CERTAIN);
}

/**
 * What is promised and what is asked for, each with its chance. Where the plan wants more people at once than it has, a
 * chance is the most that it can be, and one that reads as certain is none.
 */
export function datesTold(plan: Plan, forecasts: Forecasts, today: IsoDate): Said[] {
  const { committed } = plan.scope;
  const base = 'base' in forecasts.scope ? forecasts.scope.base : undefined;
  const { bins = [], chanceOfCommitted } = base?.forecast.calendar ?? {};
  const asked = moneyQuestion(plan, today)?.question;
  const day = asked ? askedDay(asked) : '';
  const told = (chance: number | undefined) => (base && chance !== undefined ? oddsIn(chance, base) : '');
  return [
    ...(isIsoDate(day) && day !== committed && bins.length > 0
      ? [words.asked(dateOf(day), told(chanceBy(bins, day)))]
      : []),
    isIsoDate(committed) ? words.promised(dateOf(committed), told(chanceOfCommitted)) : words.unpromised,
  ];
}

/** A chance in words; blank where none can be told. */
function oddsIn(chance: number, outlook: Outlook): string {
  if (!isTellable(chance, outlook)) return '';
  const odds = showOdds(chance, outlook.forecast.trials);
  return crowdIn(outlook) && chance >= 1 - CERTAIN ? words.atMost(odds) : odds;
}

/** That the days count more people at once than there are; blank where they do not. */
export function tooFewPeople({ scope }: Forecasts): string {
  const crowd = 'base' in scope ? crowdIn(scope.base) : undefined;
  return crowd ? words.tooFew(crowd.wanted, crowd.people) : '';
}
