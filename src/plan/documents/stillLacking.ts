import type { IsoDate } from '../../language/dates.ts';
import { nameKey } from '../../language/names.ts';
import { dueBy, isBlank, joined, type Said, show, type Value } from '../../report/values.ts';
import type { Sheet } from '../../sheets/finding.ts';
import type { Forecasts, Wordings } from '../../sheets/sheet.ts';
import type { Plan } from '../document/schema.ts';
import { whoIsWho } from '../people/seats.ts';
import { datingOf } from './dating.ts';
import { findingOf } from './en/documents.ts';
import * as words from './en/lacking.ts';
import { lackingIn } from './lacking.ts';
import type { Task } from './tasks.ts';
import { standsIn } from './told.ts';

/**
 * What the plan lacks that no worksheet finds by itself, and of `tasks` those without a day: each with whom it is asked of and by
 * when. What exactly stands with whoever that is, in the one list of what is whose.
 */
export function stillLacking(
  tasks: readonly Task[],
  ...given: [plan: Plan, forecasts: Forecasts, wordings: Wordings, today: IsoDate]
): string[] {
  const [plan, , wordings, today] = given;
  const known = whoIsWho(plan);
  const line = (sheet: Sheet, says: Said, acts: readonly Task[], hangs: Value = '') => {
    const people = new Map(acts.map(({ who }) => [nameKey(known(who)), known(who)]));
    people.delete('');
    const by = dueBy(acts[0]?.date ?? '', today);
    const lacks = joined([says, isBlank(hangs) ? '' : words.hangs(hangs)], ' ');
    return findingOf(wordings[sheet].title, show(lacks), show(words.askedOf([...people.values()], by)));
  };
  const undated = datingOf(tasks, plan, today);
  const [first] = tasks
    .flatMap(({ date, neededBy = '' }) => (date || !neededBy ? [] : [neededBy]))
    .toSorted();
  return [
    ...lackingIn(...given)
      .filter(({ sheet, tasks: acts }) => acts.length > 0 && standsIn(plan.parts, sheet))
      .map(({ sheet, says, tasks: acts, hangs }) => line(sheet, says, acts, hangs)),
    ...(undated && standsIn(plan.parts, 'lead')
      ? [
          line(
            'lead',
            undated.says,
            [undated.task],
            first ? show(words.nearestNeed(dueBy(first, today))) : '',
          ),
        ]
      : []),
  ];
}
