import { daysBetween, type IsoDate, isIsoDate } from '../../language/dates.ts';
import { dateOf, show } from '../../report/values.ts';
import { anchor } from '../../sheets/finding.ts';
import type { Plan } from '../document/schema.ts';
import { dayWanted } from './chances.ts';
import * as words from './en/team.ts';
import type { Task } from './tasks.ts';

/**
 * Benefits that nobody has given a day begin as soon as all of it is live: on the day that is asked for, or else promised. Each is
 * of whoever answers for it.
 */
export function benefitsOnceLive(plan: Plan, today: IsoDate): Task[] {
  const live = dayWanted(plan, today);
  if (!(daysBetween(today, live) >= 0)) return [];
  return plan.benefits.benefits
    .filter(({ gain, since, owner }) => gain.trim() !== '' && owner.trim() !== '' && !isIsoDate(since))
    .map(({ id, gain, owner }) => ({
      ...{ sheet: 'benefits' as const, field: anchor('benefits', id, 'since'), owed: false },
      ...{ who: owner.trim(), date: live },
      ...{ what: words.benefitOnceLive(gain.trim()), brief: words.BRIEF.begins(gain.trim()) },
    }));
}

/** A benefit whose own day is before all of it is live begins with the others, on that day, and says which day it had. */
export function besideLive(plan: Plan, today: IsoDate): (task: Task) => Task {
  const live = dayWanted(plan, today);
  const gains = new Map(
    plan.benefits.benefits.map(({ id, gain }) => [anchor('benefits', id, 'since'), gain.trim()]),
  );
  return (task) => {
    const gain = gains.get(task.field);
    if (gain === undefined || !(daysBetween(task.date, live) > 0)) return task;
    const said = words.benefitEarly(words.benefitOnceLive(gain), dateOf(task.date));
    return { ...task, date: live, what: show(said), said, brief: words.BRIEF.begins(gain) };
  };
}
