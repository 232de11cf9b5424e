import { weakMapMemoize } from 'reselect';
import { daysBetween, type IsoDate, isDone } from '../../language/dates.ts';
import { dateOf, joined, type Said, wasOn } from '../../report/values.ts';
import { coursesFrame } from '../../sheets/benefits/sheet.ts';
import { isOpen } from '../../sheets/gate/read.ts';
import { dayAfter } from '../../sheets/stalled/read.ts';
import type { Outlook } from '../../sheets/scope/outlook.ts';
import type { Forecasts } from '../../sheets/sheet.ts';
import type { Plan } from '../document/schema.ts';
import { cut } from '../merging/describing/excerpt.ts';
import * as words from './en/counted.ts';
import { shut } from './en/pressing.ts';
import { dayAsked } from './chances.ts';
import { blockersOf } from './gates.ts';
import { moneyQuestion } from './options.ts';

/** A forecast from a day that is further back than this, in days, and a sum from any, is said to be. */
const LONG = 30;
const SUM_LONG = 7;
/** From this chance on, a date reads as one that can be relied on. */
const RELIED_ON = 0.5;
/** So much of a gate or of work is quoted, and so many are named. */
const [MOST_QUOTED, MOST_NAMED] = [80, 3];

/**
 * Forecasts as a document may tell them: they take each gate for opened and each line of work for done when they had it so.
 * While one is not and its day is past, no date that is promised has a chance that could be relied on; and a day 90 that is
 * past has none at all.
 */
export const toldForecasts = weakMapMemoize(function toldForecasts(
  plan: Plan,
  forecasts: Forecasts,
  today: IsoDate,
): Forecasts {
  const { scope } = forecasts;
  if (!('base' in scope)) return forecasts;
  const isUndone = undoneIn(plan, today).length > 0;
  const told = <Of extends Outlook>(outlook: Of): Of => {
    const { input, forecast } = outlook;
    const { calendar } = forecast;
    if (!calendar) return outlook;
    const { chanceOfCommitted: chance = 0, chanceOfDay90 } = calendar;
    return {
      ...outlook,
      forecast: {
        ...forecast,
        calendar: {
          ...calendar,
          ...(isUndone && chance >= RELIED_ON && { chanceOfCommitted: undefined }),
          chanceOfDay90: daysBetween(input.day90, today) > 0 ? undefined : chanceOfDay90,
        },
      },
    };
  };
  return { ...forecasts, scope: { ...scope, base: told(scope.base), scenarios: scope.scenarios.map(told) } };
});

/** What the forecast takes for done, and is past its day and not: gates that are shut, and work that the lead has in parts. */
function undoneIn(plan: Plan, today: IsoDate): string[] {
  const quoted = (text: string) => cut(text.trim().replace(/\.$/, ''), MOST_QUOTED);
  const gates = blockersOf(plan)
    .filter(({ gate, due }) => !(gate && isOpen(gate, today)) && daysBetween(due, today) > 0)
    .map(({ text }) => shut(quoted(text)));
  const work = plan.lead.slices
    .filter(({ date, doneOn }) => daysBetween(date, today) > 0 && !isDone(doneOn, today))
    .map(({ slice }) => words.undone(quoted(slice)));
  return [...gates, ...work].slice(0, MOST_NAMED);
}

/** From which day the forecast is counted, where that is long past, and what it therefore cannot tell; blank where it is not. */
export function forecastSince(plan: Plan, forecasts: Forecasts, today: IsoDate): Said {
  const stale = staleForecast(forecasts, today);
  const untold = whyUntold(plan, forecasts, today);
  return joined(
    [
      stale ? words.forecastSince(wasOn(stale.from, today)) : '',
      stale && daysBetween(stale.p80, today) > 0 ? words.ended(wasOn(stale.p80, today)) : '',
      untold.length > 0 ? words.untold(untold) : '',
    ],
    ' ',
  );
}

/** The same in a line. */
export function forecastSinceInBrief(plan: Plan, forecasts: Forecasts, today: IsoDate): Said {
  const stale = staleForecast(forecasts, today);
  if (!stale) return '';
  const untold = whyUntold(plan, forecasts, today).length > 0 && undoneIn(plan, today).length > 0;
  return words.inBrief(wasOn(stale.from, today), untold);
}

/** The same in few words, beside chances that are told. */
export function forecastInFewWords(plan: Plan, forecasts: Forecasts, today: IsoDate): Said {
  const stale = staleForecast(forecasts, today);
  if (!stale) return '';
  const isUntold = whyUntold(plan, forecasts, today).length > 0;
  return isUntold ? forecastSinceInBrief(plan, forecasts, today) : words.inFewWords(dateOf(stale.from));
}

/** Why no chance of the date promised is told, where none is. */
function whyUntold(plan: Plan, { scope }: Forecasts, today: IsoDate): string[] {
  if (!('base' in scope)) return [];
  const { input, forecast } = scope.base;
  const { calendar } = forecast;
  if (input.committed === '' || !calendar || calendar.chanceOfCommitted !== undefined) return [];
  return undoneIn(plan, today);
}

/** A forecast from a day that is long past: that day, and when it was to end four times in five. */
export function staleForecast({ scope }: Forecasts, today: IsoDate) {
  if (!('base' in scope)) return undefined;
  const { input, forecast } = scope.base;
  if (!(daysBetween(input.start, today) > LONG)) return undefined;
  return { from: input.start, p80: forecast.calendar?.finish.p80 ?? '' };
}

/** The day to which the sums of what is recommended are counted, and a team that is kept is paid; `''` where they have none. */
export function sumsDay(plan: Plan, forecasts: Forecasts, today: IsoDate): IsoDate {
  const { inputs } = coursesFrame(plan, forecasts);
  const course = moneyQuestion(plan, today)?.options.find(({ recommended }) => recommended)?.course;
  const way = course && course !== 'stop' ? inputs?.ways[course] : undefined;
  return inputs && way ? dayAfter(inputs.from, way.delivers) : '';
}

/** The same beside the day that is asked for where that is another, and money is signed; blank where it is not. */
export function sumsUntilAsked(plan: Plan, forecasts: Forecasts, today: IsoDate): Said {
  const told = notAsked(plan, forecasts, today);
  if (!told) return '';
  const { day, asked } = told;
  return words.sumsUntilAsked(wasOn(day, today), wasOn(asked, today), daysBetween(day, asked));
}

/** The two days, where they are two. */
function notAsked(
  plan: Plan,
  forecasts: Forecasts,
  today: IsoDate,
): { day: IsoDate; asked: IsoDate } | undefined {
  const [day, asked] = [sumsDay(plan, forecasts, today), dayAsked(plan, today)];
  return day === '' || asked === '' || day === asked ? undefined : { day, asked };
}

/** The same of the courses and their sums, which are counted from the day of the decision. */
export function coursesSince(plan: Plan, forecasts: Forecasts, today: IsoDate): Said {
  const from = countedFrom(plan, forecasts, today);
  return from === '' ? '' : words.coursesSince(from);
}

/** The same in a word, for a line. */
export function sumsSince(plan: Plan, forecasts: Forecasts, today: IsoDate): Said {
  const from = countedFrom(plan, forecasts, today);
  return from === '' ? '' : words.sumsSince(from);
}

function countedFrom(plan: Plan, forecasts: Forecasts, today: IsoDate): Said {
  const from = coursesFrame(plan, forecasts).inputs?.from ?? '';
  return daysBetween(from, today) > SUM_LONG ? wasOn(from, today) : '';
}
