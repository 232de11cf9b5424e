import { daysBetween, type IsoDate, isDone, isIsoDate } from '../../language/dates.ts';
import { wordsKey } from '../../language/names.ts';
import { dateOf, joined, type Said } from '../../report/values.ts';
import { anchor } from '../../sheets/finding.ts';
import { promisedBy } from '../../sheets/lead/promises.ts';
import { workLines } from '../../sheets/lead/sheet.ts';
import { networkOf } from '../../sheets/scope/network.ts';
import type { Forecasts, Wordings } from '../../sheets/sheet.ts';
import type { Plan } from '../document/schema.ts';
import { dayAsked } from './chances.ts';
import { lineNames, outOfOrder } from './datesInOrder.ts';
import { endP50, endP80, dateAsked } from './en/plan.ts';
import * as words from './en/team.ts';
import { lineEnds } from './lineEnds.ts';
import { standsIn } from './told.ts';

type Given = [plan: Plan, forecasts: Forecasts, wordings: Wordings, today: IsoDate];

/** A day on which nobody has to do anything, and what is said to happen on it; `ofLine`: one line of work ends. */
export type AlsoOn = { day: IsoDate; does: Said; ofLine?: true };

/**
 * By the field of a day what the plan has against it: the forecast of that line of work, where that is another day, and the end of a
 * line that it follows, where that is later.
 */
export function besideDays(...given: Given): ReadonlyMap<string, Said> {
  const [plan, , wordings, today] = given;
  const ends = [...lineEnds(...given)].map(([field, day]) => [field, words.forecastIs(dateOf(day))] as const);
  const awaited = outOfOrder(plan, wordings, today).map(
    ({ slice, last }) =>
      [anchor('lead', slice.id, 'date'), words.beforeAwaited(last.slice.trim(), dateOf(last.date))] as const,
  );
  const notes = Map.groupBy([...ends, ...awaited, ...startsEarly(...given)], ([field]) => field);
  return new Map(
    [...notes].map(([field, same]) => [
      field,
      joined(
        same.map(([, note]) => note),
        '; ',
      ),
    ]),
  );
}

/** Of the day on which validation is to start, that a line which it follows ends later, by its owner or by the forecast. */
function startsEarly(...[plan, forecasts, wordings, today]: Given): [field: string, note: Said][] {
  const { validationStarts: starts } = plan.governance;
  if (!isIsoDate(starts)) return [];
  const names = lineNames(plan.scope, wordings);
  const follows = networkOf(plan.scope).find(({ id }) => id === 'validation')?.follows ?? [];
  const awaited = new Set(follows.map((id) => wordsKey(names.get(id) ?? '')));
  const ends = promisedBy(plan.lead.slices, workLines({ plan, forecasts, wordings }), today).flatMap(
    ({ slice, line }) => {
      const name = line?.name ?? slice?.slice.trim() ?? '';
      if (!awaited.has(wordsKey(name)) || isDone(slice?.doneOn ?? '', today)) return [];
      return [slice?.date ?? '', line?.p50 ?? ''].filter(isIsoDate).map((day) => ({ name, day }));
    },
  );
  const last = ends.toSorted((a, b) => a.day.localeCompare(b.day)).at(-1);
  return last && daysBetween(starts, last.day) > 0
    ? [[anchor('governance', 'validationStarts'), words.beforeAwaited(last.name, dateOf(last.day))]]
    : [];
}

/** What the forecast has end, line by line and in all, and the day that is asked for: from today on, but for what is an owner’s day. */
export function forecastDays(...given: Given): AlsoOn[] {
  const [plan, forecasts, wordings, today] = given;
  const isTold = standsIn(plan.parts, 'scope') && 'base' in forecasts.scope;
  const lines = isTold ? promisedBy(plan.lead.slices, workLines({ plan, forecasts, wordings }), today) : [];
  const finish = 'base' in forecasts.scope ? forecasts.scope.base.forecast.calendar?.finish : undefined;
  const asked = standsIn(plan.parts, 'steering', 'decisions') ? dayAsked(plan, today) : '';
  return [
    ...lines.flatMap(({ slice, line }) =>
      line && !isDone(slice?.doneOn ?? '', today) && line.p50 !== slice?.date
        ? [{ day: line.p50, does: words.forecastEnd(line.name), ofLine: true as const }]
        : [],
    ),
    ...(isTold ? [{ day: finish?.p50 ?? '', does: endP50 }] : []),
    ...(isTold ? [{ day: finish?.p80 ?? '', does: endP80 }] : []),
    ...(asked === plan.scope.committed ? [] : [{ day: asked, does: dateAsked }]),
  ].filter(({ day }) => daysBetween(today, day) >= 0);
}
