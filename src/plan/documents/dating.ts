import type { IsoDate } from '../../language/dates.ts';
import { nameKey } from '../../language/names.ts';
import { anchor } from '../../sheets/finding.ts';
import type { Plan } from '../document/schema.ts';
import { cut } from '../merging/describing/excerpt.ts';
import { datingInBrief, toDate } from './en/asks.ts';
import { askDay } from './askDay.ts';
import { inFewWords, type Task } from './tasks.ts';

/** So much of what has no day is quoted. */
const FEW_WORDS = 50;

/** That the lead asks whoever has something without a day for one; undefined where all have one. */
export function datingOf(tasks: readonly Task[], plan: Plan, today: IsoDate): Task | undefined {
  const open = tasks.filter((task) => task.date === '' && task.who !== '' && !task.private);
  if (open.length === 0) return undefined;
  const people = [...Map.groupBy(open, ({ who }) => nameKey(who)).values()].map((theirs) => ({
    who: theirs[0]?.who ?? '',
    acts: theirs.map((task) => cut(inFewWords(task), FEW_WORDS)),
  }));
  const lead = plan.lead.name.trim();
  const others = people.filter(({ who }) => nameKey(who) !== nameKey(lead));
  const own = people.find(({ who }) => nameKey(who) === nameKey(lead))?.acts ?? [];
  const first = others[0] ?? { who: '', acts: own };
  return {
    ...{ sheet: 'lead', field: anchor('lead', 'name'), owed: true },
    ...{ who: lead, date: askDay(plan, today), what: toDate(others, own) },
    brief: datingInBrief(first.who, first.acts[0] ?? '', open.length - 1),
  };
}
