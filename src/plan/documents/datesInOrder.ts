import { daysBetween, isDone, isIsoDate, type IsoDate, showDate } from '../../language/dates.ts';
import { wordsKey } from '../../language/names.ts';
import { anchor, type Finding } from '../../sheets/finding.ts';
import { WORKSTREAMS } from '../../sheets/scope/fields.ts';
import { streamNames } from '../../sheets/scope/names.ts';
import { networkOf } from '../../sheets/scope/network.ts';
import type { Wordings } from '../../sheets/sheet.ts';
import type { Plan } from '../document/schema.ts';
import * as words from './en/coherence.ts';

/**
 * Owners’ days that cannot both hold: a line of work that is to end before the end of one that it follows. Each is found once, at
 * the earlier of the two days, beside the last of what it waits for.
 */
export function datesInOrder(plan: Plan, wordings: Wordings, today: IsoDate): Finding[] {
  const { scope, lead } = plan;
  const names = streamNames(wordings.scope.fields);
  const nameOf = new Map([
    ...WORKSTREAMS.map((id) => [id as string, names[id]] as const),
    ...scope.extra.map(({ id, name }) => [id, name] as const),
  ]);
  const open = lead.slices.filter(({ date, doneOn }) => isIsoDate(date) && !isDone(doneOn, today));
  const byLine = new Map(open.map((slice) => [wordsKey(slice.slice), slice]));
  const sliceOf = (id: string) => byLine.get(wordsKey(nameOf.get(id) ?? ''));
  return networkOf(scope).flatMap(({ id, follows }): Finding[] => {
    const slice = sliceOf(id);
    const awaited = follows.flatMap((before) => sliceOf(before) ?? []);
    const last = awaited.toSorted((a, b) => a.date.localeCompare(b.date)).at(-1);
    if (!slice || !last || daysBetween(slice.date, last.date) <= 0) return [];
    const [one, other] = [slice, last].map((of) =>
      words.promisedFor(of.slice.trim(), of.owner.trim(), showDate(of.date)),
    );
    return [
      {
        sheet: 'lead',
        weight: 'weak',
        field: anchor('lead', slice.id, 'date'),
        ...words.outOfOrder(one ?? '', other ?? ''),
      },
    ];
  });
}
