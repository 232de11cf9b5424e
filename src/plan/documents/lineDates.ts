import { weakMapMemoize } from 'reselect';
import { daysBetween, type IsoDate, isDone, isIsoDate } from '../../language/dates.ts';
import { wordsKey } from '../../language/names.ts';
import { workingDays } from '../../language/workingDays.ts';
import { daysOffOf } from '../../sheets/daysOff.ts';
import { FORTNIGHT, type Promised, promisedBy, promisedName } from '../../sheets/lead/promises.ts';
import { workLines } from '../../sheets/lead/sheet.ts';
import { ganttFigure } from '../../sheets/scope/figures.ts';
import { networkOf } from '../../sheets/scope/network.ts';
import type { Forecasts, Wordings } from '../../sheets/sheet.ts';
import type { Plan } from '../document/schema.ts';
import { lineNames } from './datesInOrder.ts';
import { isReview } from './reviews.ts';

/**
 * How the day that an owner gave for a line of work stands beside the forecast. `past`: the forecast had it end before today, and it
 * is not done; `unlikely`: it ends more than a fortnight later than that day as likely as not; `tight`: it may end later, four times
 * in five; `fits`: it does not.
 */
export type Holds = 'past' | 'unlikely' | 'tight' | 'fits';

/**
 * What the day of a line leaves, in working weeks by halves: after the last day of what it follows, from the day on which it is set
 * to begin, or from where the forecast counts.
 */
export type Leaves = {
  weeks: number;
  after: { kind: 'line'; name: string } | { kind: 'start' | 'count'; day: IsoDate };
};

/** A line of work with its owner’s day: how that stands, what it leaves and what the work takes in weeks, and what waits for it. */
export type LineDate = {
  /** The field of the day. */
  id: string;
  name: string;
  owner: string;
  day: IsoDate;
  review: boolean;
  p50: IsoDate;
  p80: IsoDate;
  holds: Holds;
  leaves: Leaves | undefined;
  takes: { wait: number; work: number } | undefined;
  /** The lines that follow it. */
  followers: string[];
};

/** Every line that is not done and has both an owner’s day and one of the forecast, by these days. */
export const lineDatesIn = weakMapMemoize(function lineDatesIn(
  plan: Plan,
  forecasts: Forecasts,
  wordings: Wordings,
  today: IsoDate,
): LineDate[] {
  const { lead, governance, program, scope } = plan;
  const all = promisedBy(lead.slices, workLines({ plan, forecasts, wordings }), today);
  const open = all.filter(({ slice }) => !isDone(slice?.doneOn ?? '', today)).map(promisedName);
  const follows = followsIn(plan, wordings);
  const taken = takenIn(forecasts, wordings);
  const dayOf = new Map(lead.slices.map(({ slice, date }) => [wordsKey(slice), date]));
  const { holidays } = daysOffOf(program);
  const weeksBetween = (after: IsoDate, day: IsoDate, without: number) =>
    Math.round(Math.max(0, workingDays(after, day, holidays) - without) / 2.5) / 2;
  const leavesOf = (name: string, day: IsoDate): Leaves | undefined => {
    const starts =
      wordsKey(name) === wordsKey(wordings.scope.fields.validation.label) ? governance.validationStarts : '';
    if (isIsoDate(starts))
      return { weeks: weeksBetween(starts, day, 0), after: { kind: 'start', day: starts } };
    const before = follows(name)
      .flatMap((one) => ({ name: one, day: dayOf.get(wordsKey(one)) ?? '' }))
      .filter((one) => isIsoDate(one.day));
    const last = before.toSorted((a, b) => a.day.localeCompare(b.day)).at(-1);
    // The day of what it follows is that line’s own.
    if (last) return { weeks: weeksBetween(last.day, day, 1), after: { kind: 'line', name: last.name } };
    return isIsoDate(scope.start)
      ? { weeks: weeksBetween(scope.start, day, 0), after: { kind: 'count', day: scope.start } }
      : undefined;
  };
  return all
    .flatMap((one): LineDate[] => {
      const { slice, line } = one;
      if (!slice || !line || isDone(slice.doneOn, today) || !isIsoDate(slice.date) || !isIsoDate(line.p50))
        return [];
      const name = promisedName(one);
      const leaves = leavesOf(name, slice.date);
      const work = taken.get(wordsKey(name));
      // A start that is set is no wait.
      const takes = work && leaves?.after.kind === 'start' ? { ...work, wait: 0 } : work;
      return [
        {
          ...{
            id: slice.id,
            name,
            owner: slice.owner.trim(),
            day: slice.date,
            review: isReview(line, wordings),
          },
          ...{ p50: line.p50, p80: line.p80, holds: holdsOf(one, today), leaves, takes },
          followers: open.filter((other) =>
            follows(other).some((before) => wordsKey(before) === wordsKey(name)),
          ),
        },
      ];
    })
    .toSorted((a, b) => a.day.localeCompare(b.day));
});

function holdsOf({ slice, line, late = 0 }: Promised, today: IsoDate): Holds {
  if (daysBetween(line?.p50 ?? '', today) > 0) return 'past';
  if (late > FORTNIGHT) return 'unlikely';
  return late > 0 || daysBetween(slice?.date ?? '', line?.p80 ?? '') > 0 ? 'tight' : 'fits';
}

/** What a line follows, by names. */
function followsIn({ scope }: Plan, wordings: Wordings): (name: string) => string[] {
  const names = lineNames(scope, wordings);
  const byName = new Map(networkOf(scope).map(({ id, follows }) => [wordsKey(names.get(id) ?? ''), follows]));
  return (name) => (byName.get(wordsKey(name)) ?? []).flatMap((id) => names.get(id) ?? []);
}

/** How many weeks each line waits and works by the forecast. */
function takenIn(
  { scope }: Forecasts,
  wordings: Wordings,
): ReadonlyMap<string, { wait: number; work: number }> {
  const [gantt] = 'base' in scope ? ganttFigure(scope.base, wordings.scope) : [];
  const rows = gantt?.figure.kind === 'gantt' ? gantt.figure.rows : [];
  return new Map(rows.map(({ label, wait, work }) => [wordsKey(label), { wait, work }]));
}
