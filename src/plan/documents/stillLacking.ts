import type { IsoDate } from '../../language/dates.ts';
import { nameKey } from '../../language/names.ts';
import { dueBy, type Said, show } from '../../report/values.ts';
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
  const line = (sheet: Sheet, says: Said, acts: readonly Task[]) => {
    const people = new Map(acts.map(({ who }) => [nameKey(known(who)), known(who)]));
    people.delete('');
    const by = dueBy(acts[0]?.date ?? '', today);
    return findingOf(wordings[sheet].title, show(says), show(words.askedOf([...people.values()], by)));
  };
  const undated = datingOf(tasks, plan, today);
  return [
    ...lackingIn(...given)
      .filter(({ sheet, tasks: acts }) => acts.length > 0 && standsIn(plan.parts, sheet))
      .map(({ sheet, says, tasks: acts }) => line(sheet, says, acts)),
    ...(undated && standsIn(plan.parts, 'lead') ? [line('lead', undated.says, [undated.task])] : []),
  ];
}
