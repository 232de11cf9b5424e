import { daysBetween, isDone, isIsoDate, type IsoDate } from '../../language/dates.ts';
import { wordsKey } from '../../language/names.ts';
import { dateOf, show } from '../../report/values.ts';
import { anchor, type Finding } from '../../sheets/finding.ts';
import { WORKSTREAMS } from '../../sheets/scope/fields.ts';
import { streamNames } from '../../sheets/scope/names.ts';
import { networkOf } from '../../sheets/scope/network.ts';
import type { Slice } from '../../sheets/lead/fields.ts';
import type { Wordings } from '../../sheets/sheet.ts';
import type { Plan } from '../document/schema.ts';
import * as asks from './en/asks.ts';
import * as words from './en/coherence.ts';
import { askDay } from './askDay.ts';
import type { Task } from './tasks.ts';

/** A slice that is to end before the end of one that it follows, and the last of these. */
export type OutOfOrder = { slice: Slice; last: Slice };

/** What each line of work is called, by its id. */
export function lineNames({ extra }: Plan['scope'], wordings: Wordings): ReadonlyMap<string, string> {
  const names = streamNames(wordings.scope.fields);
  return new Map([
    ...WORKSTREAMS.map((id) => [id as string, names[id]] as const),
    ...extra.map(({ id, name }) => [id, name] as const),
  ]);
}

/** Owners’ days that cannot both hold: lines of work that are to end before the end of one that they follow, each once. */
export function outOfOrder({ scope, lead }: Plan, wordings: Wordings, today: IsoDate): OutOfOrder[] {
  const nameOf = lineNames(scope, wordings);
  const open = lead.slices.filter(({ date, doneOn }) => isIsoDate(date) && !isDone(doneOn, today));
  const byLine = new Map(open.map((slice) => [wordsKey(slice.slice), slice]));
  const sliceOf = (id: string) => byLine.get(wordsKey(nameOf.get(id) ?? ''));
  return networkOf(scope).flatMap(({ id, follows }) => {
    const slice = sliceOf(id);
    const awaited = follows.flatMap((before) => sliceOf(before) ?? []);
    const last = awaited.toSorted((a, b) => a.date.localeCompare(b.date)).at(-1);
    return slice && last && daysBetween(slice.date, last.date) > 0 ? [{ slice, last }] : [];
  });
}

/** The same as findings, each at the line that is to end first. */
export function datesInOrder(plan: Plan, wordings: Wordings, today: IsoDate): Finding[] {
  return outOfOrder(plan, wordings, today).map(({ slice, last }) => {
    const [one, other] = [slice, last].map((of) =>
      words.promisedFor(of.slice.trim(), of.owner.trim(), dateOf(of.date)),
    );
    return {
      ...{ sheet: 'lead' as const, weight: 'weak' as const, field: inOrder(slice) },
      ...words.outOfOrder(one ?? '', other ?? ''),
    };
  });
}

/** Whoever leads has one of the two moved. */
export function toOrder(plan: Plan, wordings: Wordings, today: IsoDate): Task[] {
  return outOfOrder(plan, wordings, today).map(({ slice, last }) => {
    const [line, awaited] = [slice.slice.trim(), last.slice.trim()];
    const said = asks.toOrder(line, dateOf(slice.date), awaited, dateOf(last.date));
    return {
      ...{ sheet: 'lead' as const, part: 'slices', field: inOrder(slice), owed: true },
      ...{ who: plan.lead.name.trim(), date: askDay(plan, today) },
      ...{ what: show(said), said, brief: asks.orderInBrief(line, awaited) },
    };
  });
}

/** Its day has acts of its own, such as to give a new one. */
const inOrder = ({ id }: Slice) => anchor('lead', id, 'slice');
