import type { IsoDate } from '../../language/dates.ts';
import { dateOf, type Said, show } from '../../report/values.ts';
import { anchor } from '../../sheets/finding.ts';
import { type Promised, promisedBy, promisedName, promisedTooEarly } from '../../sheets/lead/promises.ts';
import type { Slice } from '../../sheets/lead/fields.ts';
import { workLines } from '../../sheets/lead/sheet.ts';
import type { Forecasts, Wordings } from '../../sheets/sheet.ts';
import type { Plan } from '../document/schema.ts';
import { askedAnew, dayWanted, ownersBeyond } from './chances.ts';
import { decisionDay } from './decisionDay.ts';
import * as words from './en/asks.ts';
import { isReview } from './reviews.ts';
import { askDay } from './askDay.ts';
import type { Task } from './tasks.ts';

/**
 * Days that the work cannot meet, or that come after the day asked for: their owners give them anew. Of a review, whose day is not
 * for us to move, whoever reviews says which of the two holds. The date that was promised for all of it is of the lead.
 */
export function newDates(plan: Plan, forecasts: Forecasts, wordings: Wordings, today: IsoDate): Task[] {
  const all = promisedBy(plan.lead.slices, workLines({ plan, forecasts, wordings }), today);
  const date = askDay(plan, today);
  const asked = dateOf(dayWanted(plan, today));
  const reviewed = new Set(all.filter(({ line }) => isReview(line, wordings)).map(({ slice }) => slice));
  const early = promisedTooEarly(all).flatMap((one) =>
    one.slice?.owner.trim() ? [earlyTask(one, one.slice, reviewed.has(one.slice), date)] : [],
  );
  const told = new Set(early.map(({ field }) => field));
  const late = ownersBeyond(plan, today)
    .filter((slice) => slice.owner.trim() !== '' && !reviewed.has(slice))
    .map((slice) => {
      const work = slice.slice.trim();
      const said = words.toRedatePast(work, dateOf(slice.date), asked);
      return taskOf(slice, date, said, words.redateInBrief(work));
    })
    .filter(({ field }) => !told.has(field));
  return [...early, ...late, ...promiseAnew(plan, forecasts, today)];
}

function earlyTask(one: Promised, slice: Slice, review: boolean, date: IsoDate): Task {
  const name = promisedName(one);
  const [toSay, inBrief] = review
    ? [words.toSayWhichHolds, words.holdsInBrief]
    : [words.toRedate, words.redateInBrief];
  const { p50 = '', p80 = '' } = one.line ?? {};
  return taskOf(slice, date, toSay(name, dateOf(slice.date), dateOf(p50), dateOf(p80)), inBrief(name));
}

function taskOf({ id, owner }: Slice, date: IsoDate, said: Said, brief: string): Task {
  const at = { sheet: 'lead' as const, part: 'slices', field: anchor('lead', id, 'date') };
  return { ...at, owed: true, date, who: owner.trim(), what: show(said), said, brief, ofOwners: true };
}

/** The date that was promised moves with the decision: whoever was promised it is told, and the charter has it. */
function promiseAnew(plan: Plan, forecasts: Forecasts, today: IsoDate): Task[] {
  const anew = askedAnew(plan, today);
  if (!anew || !('base' in forecasts.scope)) return [];
  const said = words.toTellPromised(dateOf(plan.scope.committed), dateOf(anew));
  const at = { sheet: 'scope' as const, field: anchor('scope', 'committed'), owed: true };
  const who = plan.lead.name.trim();
  return [{ ...at, who, date: decisionDay(plan, today), what: show(said), said, brief: words.tellInBrief }];
}
