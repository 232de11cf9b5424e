import { weakMapMemoize } from 'reselect';
import type { IsoDate } from '../../language/dates.ts';
import type { Plan } from '../document/schema.ts';
import { whoIsWho } from '../people/seats.ts';
import { asksOf } from './asks.ts';
import { besideLive } from './benefitDays.ts';
import { datingOf } from './dating.ts';
import { dayIsIn } from './dayIs.ts';
import { furtherDuties } from './duties.ts';
import { type DayIs, type Task as ToDo, toDo } from './tasks.ts';
import { namingOf } from './unsaid.ts';
import { whoDoes } from './whoDoes.ts';

/** Something that is still to be done; `named` is what the plan calls whoever does it there, such as a function. */
export type Task = ToDo & { named: string; dayIs: DayIs };

/**
 * What is still to be done, the nearest first and what has no day last, which the lead asks a day for, as they ask a name for what is nobody’s; `further`: what only a
 * forecast tells (`furtherAsks.ts`).
 */
export const tasksOf = weakMapMemoize(function tasksOf(
  plan: Plan,
  today: IsoDate,
  further: readonly ToDo[] = [],
): Task[] {
  const known = whoIsWho(plan);
  const dayIs = dayIsIn(plan);
  const listed = toDo(plan, today).flatMap(whoDoes(plan)).map(besideLive(plan, today));
  const told = (task: ToDo, is: DayIs): Task => ({
    ...task,
    dayIs: is,
    named: task.who,
    who: known(task.who),
  });
  const tasks = [
    ...listed.map((task) => told(task, dayIs(task))),
    ...[...furtherDuties(plan, today), ...asksOf(plan, today), ...further].map((task) =>
      told(task, task.dayIs ?? 'asked'),
    ),
  ];
  const own = [datingOf(tasks, plan, today), namingOf(tasks, plan, today)].flatMap((task) =>
    // Nobody can be asked for a day or a name where nobody leads.
    task && task.who !== ''
      ? [{ ...task, asked: true as const, dayIs: 'asked' as const, named: task.who }]
      : [],
  );
  const all = [...tasks, ...own];
  return all.toSorted((a, b) => (a.date || 'z').localeCompare(b.date || 'z'));
});
