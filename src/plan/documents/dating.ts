import type { IsoDate } from '../../language/dates.ts';
import { nameKey } from '../../language/names.ts';
import { anchor } from '../../sheets/finding.ts';
import type { Plan } from '../document/schema.ts';
import { datingInBrief, toDate } from './en/asks.ts';
import * as words from './en/lacking.ts';
import { askDay } from './askDay.ts';
import type { Task } from './tasks.ts';

/** What of the tasks has no day and whose that is, and that the lead asks for one; undefined where all have one. */
export function datingOf(
  tasks: readonly Task[],
  plan: Plan,
  today: IsoDate,
): { says: string; task: Task } | undefined {
  const open = tasks.filter((task) => task.date === '' && task.who !== '' && !task.private);
  if (open.length === 0) return undefined;
  const people = [...Map.groupBy(open, ({ who }) => nameKey(who)).values()].map((theirs) => ({
    who: theirs[0]?.who ?? '',
    count: theirs.length,
  }));
  const lead = plan.lead.name.trim();
  const others = people.flatMap(({ who }) => (nameKey(who) === nameKey(lead) ? [] : [who]));
  return {
    says: words.undated(
      open.length,
      people.map(({ who, count }) => words.count(who, count)),
    ),
    task: {
      ...{ sheet: 'lead', field: anchor('lead', 'name'), owed: true },
      ...{ who: lead, date: askDay(plan, today), what: toDate(others, others.length < people.length) },
      brief: datingInBrief,
    },
  };
}
